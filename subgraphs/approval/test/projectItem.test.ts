import { describe, expect, it } from 'vitest';
import { openApplication, openProject } from './support/openApplication.ts';
import { draft, verb } from './support/operations.ts';
import { approverOf, clerk, dashboard, ownerOf } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const explain = `query ($projectId: ID!, $itemCode: String!) {
  projectItem(projectId: $projectId, itemCode: $itemCode) {
    item { code name } project { id } applicability isIn reasons reasonsEn stageOpen promisedWorkingDays
    policies { code name inForce reasons }
    prerequisites { standing besides prerequisite { items { code } document { code } } }
    materials { presented material { code tolerable } }
    application { id status allowedActions light clock { deadline remainingWorkingDays explanation { date counted reason } } }
    planned { plannedStart plannedFinish isCritical state } roadmapVersion nextActions
  }
}`;
const plan = `mutation ($projectId: ID!, $circumstances: [String!]!) {
  planRoadmap(projectId: $projectId, circumstances: $circumstances) { version items { itemCode plannedStart plannedFinish } }
}`;
const setPolicy =
  'mutation ($projectId: ID!, $policy: String!) { setPolicy(projectId: $projectId, policy: $policy) { id } }';

type Door = Awaited<ReturnType<typeof startApproval>>;

async function explainer(door: Door, changed: Record<string, unknown> = {}) {
  const opened = await openProject(door, changed);
  const of = async (itemCode: string, principal = opened.owner) =>
    (await door.ask(principal, explain, { projectId: opened.projectId, itemCode })).projectItem;
  return { ...opened, of };
}

describe('an item of a project explained', () => {
  it('says whether it applies and why, before and after the owner has stated what only the owner knows', async () => {
    const door = await startApproval();
    const { owner, projectId, of } = await explainer(door);
    expect(await of('project-proposal-approval')).toMatchObject({
      applicability: 'NOT_APPLICABLE',
      isIn: false,
      reasonsEn: ['The source of money (PRIVATE) is not one of GOVERNMENT.'],
      planned: null,
      roadmapVersion: null,
      nextActions: [],
    });
    expect(await of('night-work-certificate')).toMatchObject({
      applicability: 'NOT_KNOWN',
      isIn: false,
      reasons: ['尚未明确：是否申明“因生产工艺需要夜间连续施工”'],
      nextActions: ['DRAFT'],
    });
    await door.ask(owner, plan, { projectId, circumstances: [] });
    expect(await of('night-work-certificate')).toMatchObject({
      applicability: 'NOT_APPLICABLE',
      reasons: ['未申明：因生产工艺需要夜间连续施工'],
      roadmapVersion: 1,
    });
    const { planRoadmap } = await door.ask(owner, plan, { projectId, circumstances: ['night-work'] });
    const item = planRoadmap.items.find(({ itemCode }: any) => itemCode === 'night-work-certificate');
    expect(await of('night-work-certificate')).toMatchObject({
      applicability: 'APPLIES',
      isIn: true,
      reasons: ['已申明：因生产工艺需要夜间连续施工'],
      roadmapVersion: 2,
      planned: { plannedStart: item.plannedStart, plannedFinish: item.plannedFinish, state: 'PLANNED' },
    });
  });

  it('agrees with the roadmap for every item of the catalogue', async () => {
    const door = await startApproval();
    const { owner, projectId, of } = await explainer(door);
    const { planRoadmap } = await door.ask(owner, plan, { projectId, circumstances: ['special-building'] });
    const planned = new Set(planRoadmap.items.map(({ itemCode }: any) => itemCode));
    for (const { code } of door.needs.catalogue.items) {
      const explained = await of(code);
      expect(explained.isIn, code).toBe(planned.has(code));
      expect(explained.planned !== null, code).toBe(planned.has(code));
      expect(explained.reasons.length, code).toBeGreaterThan(0);
    }
  });

  it('says what is missing, what is presented, how the clock runs, and what can be done next', async () => {
    const door = await startApproval();
    const { owner, projectId, of } = await explainer(door);
    const itemCode = 'enterprise-project-filing';
    const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode });
    expect(await of(itemCode)).toMatchObject({
      application: { id: draftApplication.id, status: 'DRAFT', clock: null },
      nextActions: ['SUBMIT', 'WITHDRAW'],
    });
    const water = 'soil-water-plan-approval';
    const { id } = await openApplication(door, { owner, projectId, itemCode: water });
    door.clock.now = new Date('2025-10-09T02:00:00Z');
    const explained = await of(water);
    expect(explained).toMatchObject({
      promisedWorkingDays: 5,
      application: {
        id,
        status: 'SUBMITTED',
        light: 'AMBER',
        clock: { deadline: '2025-10-10', remainingWorkingDays: 1 },
      },
      nextActions: ['ACCEPT', 'REFUSE_ACCEPTANCE', 'REQUEST_CORRECTION', 'WITHDRAW'],
    });
    expect(explained.application.clock.explanation.filter(({ counted }: any) => counted)).toHaveLength(4);
    expect(explained.materials.every(({ presented }: any) => presented)).toBe(true);
    await door.ask(owner, verb('withdrawApplication'), { id });
    const again = await of(water);
    expect(again).toMatchObject({ application: { id, status: 'WITHDRAWN' }, nextActions: ['DRAFT'] });
    expect(again.materials.some(({ presented }: any) => presented)).toBe(false);
  });

  it('judges prerequisites as a submission does', async () => {
    const door = await startApproval();
    const { owner, projectId, of } = await explainer(door);
    const itemCode = 'land-use-planning-permit';
    const standings = async () => (await of(itemCode)).prerequisites.map(({ standing }: any) => standing);
    const before = await of(itemCode);
    expect(before.prerequisites.length).toBeGreaterThan(0);
    const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode });
    const submit = 'mutation ($id: ID!) { submitApplication(applicationId: $id) { id } }';
    const refused = await door.refusal(owner, submit, { id: draftApplication.id });
    expect(refused.code).toBe('PREREQUISITE_MISSING');
    expect((await standings()).filter((one: string) => one === 'MISSING')).toHaveLength(refused.missing.length);
    const filing = await openApplication(door, { owner, projectId, itemCode: 'enterprise-project-filing' });
    await door.ask(clerk, verb('approveApplication'), { id: filing.id });
    expect((await standings()).filter((one: string) => one === 'MET').length).toBeGreaterThan(
      before.prerequisites.filter(({ standing }: any) => standing === 'MET').length,
    );
  });

  it('names the policies that change it, and what they do', async () => {
    const door = await startApproval();
    const { owner, projectId, of } = await explainer(door, { landStatus: 'HELD' });
    const effects = door.needs.catalogue.policies.flatMap(({ code, effects: all }) =>
      all.map((effect) => ({ policy: code, effect })),
    );
    await door.ask(owner, plan, {
      projectId,
      circumstances: door.needs.catalogue.circumstances.map(({ code }) => code),
    });
    const seen = new Set<string>();
    for (const { policy, effect } of effects) {
      if (effect.type === 'OPEN_STAGE') continue;
      const before = await of(effect.item);
      const { errors } = await door.subgraph.execute({
        query: setPolicy,
        variables: { projectId, policy },
        principal: owner,
      });
      if (errors) continue; // not for this project
      const after = await of(effect.item);
      await door.ask(owner, setPolicy.replaceAll('setPolicy', 'clearPolicy'), { projectId, policy });
      expect(before.policies).toEqual([]);
      expect(after.policies).toMatchObject([{ code: policy, inForce: true }]);
      seen.add(effect.type);
      if (effect.type === 'LEAVE_OUT' && before.isIn) expect(after.isIn).toBe(false);
      if (effect.type === 'SHORTEN') expect(after.promisedWorkingDays).toBeLessThanOrEqual(effect.promisedWorkingDays);
      if (effect.type === 'DROP_PREREQUISITE') {
        expect(after.prerequisites.map(({ standing }: any) => standing)).toContain('WAIVED');
      }
      if (effect.type === 'ALLOW_PARALLEL') {
        expect(after.prerequisites.some(({ besides }: any) => besides)).toBe(true);
      }
    }
    expect([...seen].toSorted()).toEqual(['ALLOW_PARALLEL', 'DROP_PREREQUISITE', 'LEAVE_OUT', 'SHORTEN']);
  });

  it('is refused for what does not exist, and for a project of somebody else', async () => {
    const door = await startApproval();
    const { owner, projectId } = await explainer(door);
    const item = { projectId, itemCode: 'no-such-item' };
    expect(await door.refusal(owner, explain, item)).toMatchObject({ code: 'ITEM_NOT_FOUND', field: 'itemCode' });
    const known = { projectId, itemCode: 'enterprise-project-filing' };
    const stranger = ownerOf(newCreditCode());
    expect(await door.refusal(stranger, explain, known)).toMatchObject({ code: 'PROJECT_NOT_FOUND' });
    expect((await door.ask(dashboard, explain, known)).projectItem.item.code).toBe('enterprise-project-filing');
    expect((await door.ask(approverOf('WATER'), explain, known)).projectItem.project.id).toBe(projectId);
  });
});
