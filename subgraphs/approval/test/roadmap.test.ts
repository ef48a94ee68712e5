import { describe, expect, it } from 'vitest';
import { eventsOf } from './support/eventsOf.ts';
import { materialsOf, openApplication, openProject } from './support/openApplication.ts';
import { draft, submit, verb } from './support/operations.ts';
import { approverOf, clerk, clerkElsewhere, dashboard, ownerOf, serviceRoom, steward } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const roadmap = `{
  version reason plannedAt plannedByName startOn criticalPathWorkingDays plannedFinish provisional calendarVersion
  floorAreaSquareMetres circumstances { code name } policies { code inForce reasons } building { start finish workingDays }
  items { itemCode itemName stage track state plannedStart plannedFinish workingDays slackWorkingDays isCritical isLate
          prerequisites stageOpenedBy besides reasons reasonsEn application { id } item { code } }
  leftOut { itemCode itemName stage reasons reasonsEn }
}`;
const plan = `mutation ($projectId: ID!, $circumstances: [String!]! = [], $area: Int, $startOn: Date) {
  planRoadmap(projectId: $projectId, circumstances: $circumstances, floorAreaSquareMetres: $area, startOn: $startOn) ${roadmap}
}`;
const read = `query ($id: ID!, $version: Int) { project(id: $id) { policies roadmap(version: $version) ${roadmap} } }`;
const setPolicy = `mutation ($projectId: ID!, $policy: String!, $version: Int) {
  setPolicy(projectId: $projectId, policy: $policy, expectedVersion: $version) { version policies }
}`;
const clearPolicy = setPolicy.replaceAll('setPolicy', 'clearPolicy');
const diff = `query ($projectId: ID!, $from: Int!, $to: Int!) {
  roadmapDiff(projectId: $projectId, from: $from, to: $to) {
    from to added { itemCode reasons } removed { itemCode reasonsEn } criticalPathMovedWorkingDays finishMovedDays
    moved { itemCode startMovedDays finishMovedDays reasons reasonsEn }
  }
}`;
const takeLand = `mutation ($id: ID!) { signLandContract(projectId: $id) { version } takeLand(projectId: $id) { version } }`;

const byCode = (items: any[]): Record<string, any> => Object.fromEntries(items.map((item) => [item.itemCode, item]));

describe('the roadmap of a project', () => {
  it('has every item in or out with the reason, in an order that holds', async () => {
    const { ask, needs } = await startApproval();
    const { owner, projectId } = await openProject({ ask, needs });
    const { planRoadmap } = await ask(owner, plan, { projectId, circumstances: ['special-building'] });
    expect(planRoadmap).toMatchObject({
      version: 1,
      reason: 'REQUESTED',
      startOn: '2025-09-26',
      plannedByName: owner.name,
    });
    expect(planRoadmap.items.length + planRoadmap.leftOut.length).toBe(needs.catalogue.items.length);
    const items = byCode(planRoadmap.items);
    const leftOut = byCode(planRoadmap.leftOut);
    expect(items['fire-design-review']).toMatchObject({ reasons: ['已申明：属于特殊建设工程'] });
    expect(leftOut['project-proposal-approval'].reasonsEn).toEqual([
      'The source of money (PRIVATE) is not one of GOVERNMENT.',
    ]);
    expect(leftOut['night-work-certificate'].reasons).toEqual(['未申明：因生产工艺需要夜间连续施工']);
    expect(items['drainage-permit'].reasons).toEqual(['适用于所有项目']);

    for (const item of planRoadmap.items) {
      for (const code of item.prerequisites) {
        expect(items[code].plannedFinish <= item.plannedStart, `${code} before ${item.itemCode}`).toBe(true);
      }
      expect(item.item.code).toBe(item.itemCode);
    }
    expect(items['design-scheme-review']).toMatchObject({
      prerequisites: ['land-use-planning-permit'],
      stageOpenedBy: [],
    });
    expect(items['civil-defence-review']).toBeUndefined();
    expect(items['construction-waste-permit'].stageOpenedBy).toEqual(['construction-planning-permit']);
    // 备案 1; 用地 5+3, 方案 5+7, 工规 5+5, 施工图 10 and 消防 5+7 beside each other, 施工 5+3; behind the building 消防验收 5+7, 备案 5+3, 登记 5+3
    expect(planRoadmap.criticalPathWorkingDays).toBe(1 + 8 + 12 + 10 + 12 + 8 + 12 + 8 + 8);
    expect(items['land-use-planning-permit']).toMatchObject({ workingDays: 8, isCritical: true, slackWorkingDays: 0 });
    expect(items['enterprise-project-filing']).toMatchObject({
      plannedStart: '2025-09-26',
      plannedFinish: '2025-09-28',
    });
    expect(planRoadmap.building).toMatchObject({ finish: items['acceptance-fire'].plannedStart });
    expect(items['acceptance-fire'].stageOpenedBy).toEqual(['building-work-permit']);
    expect(items['acceptance-fire'].plannedStart >= '2027-06-30').toBe(true);
    expect(planRoadmap.provisional).toBe(
      items['building-right-registration'].plannedFinish > `${needs.calendar.lastYear}-12-31`,
    );

    for (const one of planRoadmap.items) {
      const sameTrack = planRoadmap.items.filter(
        (other: any) => other !== one && other.stage === one.stage && other.track === one.track,
      );
      for (const other of sameTrack)
        expect(other.plannedFinish <= one.plannedStart || one.plannedFinish <= other.plannedStart).toBe(true);
    }
  });

  it('keeps the days of what is decided, and what is late moves all behind it', async () => {
    const door = await startApproval();
    const { ask, clock } = door;
    const { owner, projectId } = await openProject(door, { investmentSource: 'GOVERNMENT' });
    await ask(owner, plan, { projectId });
    const { id } = await openApplication(door, { owner, projectId, itemCode: 'project-proposal-approval' });
    clock.now = new Date('2025-10-13T02:00:00Z');
    const { planRoadmap: second } = await ask(owner, plan, { projectId });
    const late = byCode(second.items);
    expect(late['project-proposal-approval']).toMatchObject({
      state: 'UNDER_WAY',
      isLate: true,
      plannedStart: '2025-09-26',
      plannedFinish: '2025-10-21',
      workingDays: 6,
      application: { id },
    });
    expect(late['feasibility-study-approval']).toMatchObject({ plannedStart: '2025-10-21', state: 'PLANNED' });

    const { roadmapDiff } = await ask(owner, diff, { projectId, from: 1, to: 2 });
    const moved = byCode(roadmapDiff.moved);
    expect(moved['project-proposal-approval'].reasonsEn).toContain('It is late.');
    expect(moved['feasibility-study-approval']).toMatchObject({
      reasons: ['前置事项时间变化：政府投资项目建议书审批'],
    });
    expect(moved['feasibility-study-approval'].startMovedDays).toBeGreaterThan(0);
    expect(roadmapDiff).toMatchObject({ added: [], removed: [] });

    await ask(clerk, verb('acceptApplication'), { id });
    const approver = approverOf('DEVELOPMENT_REFORM');
    await ask(approver, verb('startReview'), { id });
    await ask(approver, verb('approveApplication'), { id });
    clock.now = new Date('2025-10-20T02:00:00Z');
    const { planRoadmap: third } = await ask(owner, plan, { projectId });
    const decided = byCode(third.items);
    expect(decided['project-proposal-approval']).toMatchObject({
      state: 'DECIDED',
      plannedStart: '2025-09-26',
      plannedFinish: '2025-10-13',
      workingDays: 0,
      isCritical: false,
    });
    expect(decided['feasibility-study-approval'].plannedStart).toBe('2025-10-20');
  });

  it('is planned anew when land or lists change; old versions stay', async () => {
    const door = await startApproval();
    const { ask, database } = door;
    const { owner, projectId } = await openProject(door);
    expect((await ask(owner, read, { id: projectId })).project.roadmap).toBeNull();
    const { planRoadmap: first } = await ask(owner, plan, { projectId, circumstances: ['night-work'], area: 9000 });
    await ask(owner, takeLand, { id: projectId });
    const list = `mutation ($id: ID!, $no: Int!) { listProject(projectId: $id, level: CITY, year: 2025, itemNo: $no, category: OTHER_DEMAND) { version } }`;
    await ask(serviceRoom, list, { id: projectId, no: Math.ceil(Math.random() * 9_000_000) });
    const { project } = await ask(dashboard, read, { id: projectId });
    expect(project.roadmap).toMatchObject({
      version: 4,
      reason: 'FACTS_CHANGED',
      circumstances: [{ code: 'night-work', name: '因生产工艺需要夜间连续施工' }],
      floorAreaSquareMetres: 9000,
    });
    expect((await ask(owner, read, { id: projectId, version: 1 })).project.roadmap).toEqual(first);
    expect((await ask(owner, read, { id: projectId, version: 9 })).project.roadmap).toBeNull();
    const pages = `query ($id: ID!, $after: String) { project(id: $id) { roadmaps(first: 3, after: $after) { nodes { version } pageInfo { hasNextPage endCursor } } } }`;
    const { project: page } = await ask(owner, pages, { id: projectId });
    expect(page.roadmaps).toMatchObject({
      nodes: [{ version: 4 }, { version: 3 }, { version: 2 }],
      pageInfo: { hasNextPage: true },
    });
    const { project: rest } = await ask(owner, pages, { id: projectId, after: page.roadmaps.pageInfo.endCursor });
    expect(rest.roadmaps).toMatchObject({ nodes: [{ version: 1 }], pageInfo: { hasNextPage: false } });
    const planned = (await eventsOf(database, projectId)).filter((type) => type === 'approval.roadmapPlanned');
    expect(planned).toHaveLength(4);
  });

  it('refuses what it does not know, by name, and keeps no version of it', async () => {
    const door = await startApproval();
    const { ask, refusal } = door;
    const { owner, projectId } = await openProject(door);
    const refused = (variables: Record<string, unknown>) => refusal(owner, plan, { projectId, ...variables });
    expect(await refused({ circumstances: ['moonlight'] })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'circumstances',
      value: 'moonlight',
    });
    expect(await refused({ area: 0 })).toMatchObject({ code: 'BAD_INPUT', field: 'floorAreaSquareMetres' });
    expect(await refused({ startOn: '2088-01-01' })).toMatchObject({ code: 'BAD_INPUT', field: 'startOn' });
    expect((await refusal(clerkElsewhere, plan, { projectId })).code).toBe('FORBIDDEN');
    expect((await refusal(dashboard, plan, { projectId })).code).toBe('FORBIDDEN');
    expect((await refusal(ownerOf(newCreditCode()), plan, { projectId })).code).toBe('PROJECT_NOT_FOUND');
    expect((await refusal(ownerOf(newCreditCode()), diff, { projectId, from: 1, to: 2 })).code).toBe(
      'PROJECT_NOT_FOUND',
    );
    expect((await refusal(owner, diff, { projectId, from: 1, to: 2 })).code).toBe('ROADMAP_NOT_FOUND');
    expect((await ask(owner, read, { id: projectId })).project.roadmap).toBeNull();
    expect((await ask(steward, plan, { projectId })).planRoadmap.version).toBe(1);
    expect((await ask(serviceRoom, plan, { projectId })).planRoadmap.version).toBe(2);
  });

  it('gives one of two who plan at the same time the next version, and the other a refusal', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const answers = await Promise.all(
      [1, 2, 3].map(() => door.subgraph.execute({ query: plan, variables: { projectId }, principal: owner })),
    );
    const versions = answers.flatMap(({ data }: any) => data?.planRoadmap?.version ?? []);
    expect(new Set(versions).size).toBe(versions.length);
    const refusals = answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code']);
    expect(refusals.every((code) => code === 'STALE_VERSION')).toBe(true);
    expect(versions.length + refusals.length).toBe(3);
  });
});

describe('a policy', () => {
  it('can be set where its condition holds, changes the plan by data, and can be taken away', async () => {
    const door = await startApproval();
    const { ask, refusal, database } = door;
    const { owner, projectId } = await openProject(door);
    await ask(owner, plan, { projectId });
    const start = { projectId, policy: 'start-on-land' };
    expect(await refusal(owner, setPolicy, start)).toMatchObject({ code: 'POLICY_NOT_APPLICABLE', field: 'policy' });
    expect((await refusal(owner, setPolicy, { projectId, policy: 'moon' })).code).toBe('POLICY_NOT_FOUND');
    expect((await refusal(dashboard, setPolicy, start)).code).toBe('FORBIDDEN');
    await ask(owner, takeLand, { id: projectId });
    const { setPolicy: set } = await ask(owner, setPolicy, start);
    expect(set.policies).toEqual(['start-on-land']);
    expect((await refusal(owner, setPolicy, start)).code).toBe('BAD_INPUT');
    expect((await refusal(owner, setPolicy, { ...start, policy: 'standard-land', version: 1 })).code).toBe(
      'STALE_VERSION',
    );

    const { roadmapDiff } = await ask(owner, diff, { projectId, from: 3, to: 4 });
    expect(roadmapDiff.criticalPathMovedWorkingDays).toBeLessThan(0);
    const { project } = await ask(owner, read, { id: projectId });
    const permit = byCode(project.roadmap.items)['building-work-permit'];
    expect(permit).toMatchObject({ besides: ['construction-planning-permit'], stageOpenedBy: [] });
    expect(permit.reasons).toContain('政策调整：拿地即开工');
    expect(project.roadmap.policies).toMatchObject([{ code: 'start-on-land', inForce: true }]);

    await ask(serviceRoom, setPolicy, { projectId, policy: 'standard-land' });
    const { roadmapDiff: landDiff } = await ask(owner, diff, { projectId, from: 4, to: 5 });
    expect(landDiff.removed).toMatchObject([
      { itemCode: 'land-survey-demarcation', reasonsEn: [expect.stringContaining('Standard land')] },
    ]);
    await ask(steward, clearPolicy, { projectId, policy: 'standard-land' });
    const { roadmapDiff: back } = await ask(owner, diff, { projectId, from: 5, to: 6 });
    expect(back.added).toMatchObject([{ itemCode: 'land-survey-demarcation' }]);
    expect(
      (await eventsOf(database, projectId)).filter((type) => type === 'approval.projectPolicyChanged'),
    ).toHaveLength(3);
  });

  it('asks first for what it hangs on', async () => {
    const { ask, refusal, needs } = await startApproval();
    const { owner, projectId } = await openProject({ ask, needs });
    const simple = { projectId, policy: 'simple-low-risk' };
    const { because } = await refusal(owner, setPolicy, simple);
    expect(because).toContainEqual({ en: 'Not known: floor area in m².', zh: '尚未明确：建筑面积（平方米）' });
    await ask(owner, plan, { projectId, area: 20_000 });
    expect((await refusal(owner, setPolicy, simple)).code).toBe('POLICY_NOT_APPLICABLE');
    await ask(owner, plan, { projectId, area: 8000 });
    await ask(owner, setPolicy, simple);
    const { project } = await ask(owner, read, { id: projectId });
    expect(byCode(project.roadmap.items)['construction-planning-permit'].workingDays).toBe(5 + 2);
    const { planRoadmap } = await ask(owner, plan, { projectId, area: 20_000 });
    expect(planRoadmap.policies).toMatchObject([{ code: 'simple-low-risk', inForce: false }]);
    expect(byCode(planRoadmap.items)['construction-planning-permit'].workingDays).toBe(5 + 5);
  });

  it('holds for applications too: shorter, without what it drops, beside what it allows, decided in order', async () => {
    const door = await startApproval();
    const { ask, refusal } = door;
    const { owner, projectId } = await openProject(door);
    await ask(owner, takeLand, { id: projectId });
    const presented = { ...door, owner, projectId };
    const draftOf = async (itemCode: string) => (await ask(owner, draft, { projectId, itemCode })).draftApplication.id;
    const approver = approverOf('NATURAL_RESOURCES');
    const filing = await openApplication(door, { owner, projectId, itemCode: 'enterprise-project-filing' });
    await ask(approverOf('DEVELOPMENT_REFORM'), verb('approveApplication'), { id: filing.id });
    const land = await openApplication(door, { owner, projectId, itemCode: 'land-use-planning-permit' });
    const scheme = await draftOf('design-scheme-review');
    const materials = materialsOf(presented, 'design-scheme-review');
    expect((await refusal(owner, submit, { id: scheme, materials })).code).toBe('PREREQUISITE_MISSING');
    await ask(owner, setPolicy, { projectId, policy: 'start-on-land' });
    await ask(owner, submit, { id: scheme, materials });
    await ask(approver, verb('acceptApplication'), { id: scheme });
    await ask(approver, verb('startReview'), { id: scheme });
    expect(await refusal(approver, verb('approveApplication'), { id: scheme })).toMatchObject({
      code: 'PREREQUISITE_MISSING',
      missing: ['land-use-planning-permit'],
    });
    const { planRoadmap } = await ask(owner, plan, { projectId });
    const { 'design-scheme-review': beside, 'land-use-planning-permit': other } = byCode(planRoadmap.items);
    expect(beside).toMatchObject({ state: 'UNDER_WAY', workingDays: 7, besides: ['land-use-planning-permit'] });
    expect(beside.plannedFinish >= other.plannedFinish).toBe(true);
    for (const step of ['acceptApplication', 'startReview', 'approveApplication'])
      await ask(approver, verb(step), { id: land.id });
    expect((await ask(approver, verb('approveApplication'), { id: scheme })).approveApplication.status).toBe(
      'APPROVED',
    );
  });
});

describe('the lists a plan is made by', () => {
  it('are open to anybody', async () => {
    const { ask } = await startApproval();
    const { circumstances, policies } = await ask(
      dashboard,
      '{ circumstances { code name nameEn } policies { code name nameEn } }',
    );
    expect(circumstances).toContainEqual(expect.objectContaining({ code: 'night-work' }));
    expect(policies.map(({ name }: any) => name)).toEqual([
      '标准地',
      '拿地即开工',
      '验收即发证',
      '施工许可分段办理',
      '简易低风险极简审批',
    ]);
  });
});
