import { describe, expect, it } from 'vitest';
import { openApplication, openProject } from './support/openApplication.ts';
import { requestCorrection, startSpecialProcedure, supplyCorrection, verb } from './support/operations.ts';
import { approverOf, clerk, dashboard, ownerOf } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const health = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { approvalLights approvalStage approvalHealth {
  done total overdue lights nextDeadline { date provisional name nameEn reference }
  blockedBy { kind waitsFor since name reference } blockedByCount
} } } }`;
const planRoadmap =
  'mutation ($id: ID!, $circumstances: [String!]) { planRoadmap(projectId: $id, circumstances: $circumstances) { items { itemCode itemName plannedStart prerequisites stageOpenedBy } } }';
const soil = 'soil-water-plan-approval'; // promised 5 working days, no prerequisite
const filing = 'enterprise-project-filing'; // closed on the spot

type Door = Awaited<ReturnType<typeof startApproval>>;

async function readAs(door: Door, person: typeof dashboard, projectId: string): Promise<any> {
  const of = [{ __typename: 'Project', id: projectId }];
  const [project] = (await door.ask(person, health, { of }))._entities;
  if (project !== null) {
    expect(project.approvalHealth.lights.toSorted()).toEqual(project.approvalLights.toSorted());
  }
  return project;
}

const read = async (door: Door, projectId: string) => (await readAs(door, dashboard, projectId)).approvalHealth;

describe('the health of a project in approval', () => {
  it('counts items of the roadmap and those applied for, each in one department only', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    expect(await read(door, projectId)).toEqual({
      done: 0,
      total: 0,
      overdue: 0,
      lights: [],
      nextDeadline: null,
      blockedBy: [],
      blockedByCount: 0,
    });
    const circumstances = ['road-dug-up'];
    const { planRoadmap: roadmap } = await door.ask(owner, planRoadmap, { id: projectId, circumstances });
    const codes: string[] = roadmap.items.map(({ itemCode }: any) => itemCode);
    expect(codes).toEqual(expect.arrayContaining(['acceptance-fire', 'water-supply', 'road-excavation', filing]));
    const isElsewhere = (code: string) => {
      const item = door.needs.catalogue.require(code);
      return item.acceptancePhase !== null || item.nature === 'MUNICIPAL_UTILITY' || code === 'road-excavation';
    };
    const total = codes.filter((code) => !isElsewhere(code)).length;
    expect(await read(door, projectId)).toMatchObject({ done: 0, total, lights: [] });
    // applied for here, a utility's matter is approval's; what is in no roadmap counts as well; acceptance keeps its own
    await openApplication(door, { owner, projectId, itemCode: 'water-supply' });
    await openApplication(door, { owner, projectId, itemCode: 'acceptance-telecom' });
    const isSoilPlanned = codes.includes(soil);
    const { id } = await openApplication(door, { owner, projectId, itemCode: soil });
    const withThem = total + 1 + (isSoilPlanned ? 0 : 1);
    expect(await read(door, projectId)).toMatchObject({ done: 0, total: withThem });
    const onTheSpot = await openApplication(door, { owner, projectId, itemCode: filing });
    await door.ask(clerk, verb('approveApplication'), { id: onTheSpot.id });
    expect(await read(door, projectId)).toMatchObject({ done: 1, total: withThem });
    await door.ask(owner, verb('withdrawApplication', ', reason: "改址"'), { id });
    expect(await read(door, projectId)).toMatchObject({ done: 1, total: withThem - (isSoilPlanned ? 0 : 1) });
  });

  it('names the nearest deadline, and counts what is late', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode: soil });
    const name = { name: '生产建设项目水土保持方案审批', reference: id };
    expect(await readAs(door, owner, projectId)).toMatchObject({
      approvalStage: 'LAND_USE_PLANNING',
      approvalHealth: {
        overdue: 0,
        nextDeadline: { date: '2025-10-10', provisional: false, ...name },
        blockedByCount: 0,
      },
    });
    door.clock.now = new Date('2025-10-10T16:00:00Z');
    expect(await read(door, projectId)).toMatchObject({
      overdue: 1,
      lights: ['RED'],
      nextDeadline: { date: '2025-10-10' },
      blockedBy: [{ kind: 'LATE', waitsFor: 'DEPARTMENT', since: '2025-10-11', ...name }],
      blockedByCount: 1,
    });
  });

  it('says whom an application waits for: the owner that corrects, then a special procedure', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode: soil, without: ['soil-water-plan'] });
    const missing = [{ materialCode: 'soil-water-plan', note: '缺少水土保持方案' }];
    await door.ask(clerk, requestCorrection, { id, missing });
    expect(await read(door, projectId)).toMatchObject({
      nextDeadline: null, // the clock stands still
      blockedBy: [{ kind: 'CORRECTION', waitsFor: 'OWNER', since: '2025-09-26', reference: id }],
    });
    door.clock.now = new Date('2025-09-28T02:00:00Z');
    await door.ask(owner, supplyCorrection, { id, materials: ['soil-water-plan'] });
    await door.ask(clerk, verb('acceptApplication'), { id });
    const water = approverOf('WATER');
    await door.ask(water, verb('startReview'), { id });
    expect(await read(door, projectId)).toMatchObject({ blockedBy: [], blockedByCount: 0 });
    await door.ask(water, startSpecialProcedure, { id, kind: 'EXPERT_REVIEW', reason: '专家评审' });
    expect(await read(door, projectId)).toMatchObject({
      blockedBy: [{ kind: 'SPECIAL_PROCEDURE', waitsFor: 'DEPARTMENT', since: '2025-09-28', reference: id }],
    });
  });

  it('says what the roadmap had planned to begin: for want of the owner, or of another item', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { planRoadmap: roadmap } = await door.ask(owner, planRoadmap, { id: projectId, circumstances: [] });
    const free = roadmap.items.find(({ itemCode }: any) => itemCode === filing);
    expect([...free.prerequisites, ...free.stageOpenedBy]).toEqual([]);
    expect((await read(door, projectId)).blockedByCount).toBe(0);
    door.clock.now = new Date(Date.parse(`${free.plannedStart}T02:00:00Z`) + 86_400_000);
    const behind = (await read(door, projectId)).blockedBy;
    const block = { name: '企业投资项目备案', since: free.plannedStart, reference: null };
    expect(behind).toContainEqual({ kind: 'BEHIND_PLAN', waitsFor: 'OWNER', ...block });
    door.clock.now = new Date('2028-12-01T02:00:00Z');
    const years = await read(door, projectId);
    expect(years.blockedByCount).toBe(years.total);
    const planned = new Map<string, any>(roadmap.items.map((item: any) => [item.itemName, item]));
    for (const { kind, waitsFor, name, since } of years.blockedBy) {
      const { prerequisites, stageOpenedBy, plannedStart } = planned.get(name);
      const waits = prerequisites.length + stageOpenedBy.length > 0;
      expect([kind, waitsFor, since], name).toEqual(
        waits ? ['PREREQUISITE', 'ANOTHER_ITEM', plannedStart] : ['BEHIND_PLAN', 'OWNER', plannedStart],
      );
    }
    expect(new Set(years.blockedBy.map(({ kind }: any) => kind)).size).toBe(2);
    const onTheSpot = await openApplication(door, { owner, projectId, itemCode: filing });
    expect((await read(door, projectId)).blockedByCount).toBe(years.blockedByCount - 1);
    await door.ask(clerk, verb('approveApplication'), { id: onTheSpot.id });
    expect((await read(door, projectId)).done).toBe(1);
  });

  it('is the same for owner, official and wall chart, and nothing to another owner', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    await openApplication(door, { owner, projectId, itemCode: soil });
    const whole = await readAs(door, owner, projectId);
    expect(whole.approvalHealth.total).toBe(1);
    for (const person of [clerk, dashboard]) expect(await readAs(door, person, projectId)).toEqual(whole);
    expect(await readAs(door, ownerOf(newCreditCode()), projectId)).toBeNull();
  });

  it('is read in three statements however many projects there are', async () => {
    const door = await startApproval();
    const opened = [await openProject(door), await openProject(door), await openProject(door)];
    for (const { owner, projectId } of opened) {
      await door.ask(owner, planRoadmap, { id: projectId });
      await openApplication(door, { owner, projectId, itemCode: soil });
    }
    const of = opened.map(({ projectId }) => ({ __typename: 'Project', id: projectId }));
    const only = health.replace('approvalLights approvalStage', '');
    door.statements.length = 0;
    const { _entities: projects } = await door.ask(dashboard, only, { of });
    expect(projects.map(({ approvalHealth }: any) => approvalHealth.lights)).toEqual([['GREEN'], ['GREEN'], ['GREEN']]);
    expect(door.statements).toHaveLength(4); // and the projects themselves
  });
});
