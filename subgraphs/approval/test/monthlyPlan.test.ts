import type { Principal } from '@guanjia/kernel/principal';
import { describe, expect, it, vi } from 'vitest';
import { eventsOf } from './support/eventsOf.ts';
import { freshRegion } from './support/freshRegion.ts';
import { openApplication, openProject } from './support/openApplication.ts';
import { verb } from './support/operations.ts';
import { approverOf, clerk, dashboard, serviceRoom, steward } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const plan = `{
  id version regionCode regionName month onlyKeyProjects drawnUpByName counts { planned done open slipped carriedOver dropped }
  agencies { agency counts { planned done } }
  lines(first: 100) { nodes { id project { id } itemCode itemName agency month plannedFinish roadmapVersion state doneOn droppedAt application { id } carriedToLineId carriedFrom { fromLineId reason byName } } }
}`;
const drawUp = `mutation ($region: String!, $month: String!, $only: Boolean! = false) {
  drawUpMonthlyPlan(region: $region, month: $month, onlyKeyProjects: $only) ${plan}
}`;
const readPlan = `query ($region: String!, $month: String!) { monthlyPlan(region: $region, month: $month) ${plan} }`;
const carryOver = `mutation ($lineId: ID!, $reason: String!) { carryOverPlanLine(lineId: $lineId, reason: $reason) { id itemCode month plannedFinish state doneOn carriedFrom { fromLineId reason byName } } }`;
const slips = `query ($region: String!, $first: Int, $after: String) { openSlips(region: $region, first: $first, after: $after) { nodes { id itemCode month } pageInfo { hasNextPage endCursor } } }`;
const planRoadmap = `mutation ($id: ID!) { planRoadmap(projectId: $id) { items { itemCode plannedFinish } } }`;
const filing = 'enterprise-project-filing';

type Door = Awaited<ReturnType<typeof startApproval>>;

/** A project with a roadmap in a region. */
async function openPlanned(door: Door, region: string, changed: Record<string, unknown> = {}) {
  const opened = await openProject(door, { regionCode: region, ...changed });
  const { planRoadmap: roadmap } = await door.ask(opened.owner, planRoadmap, { id: opened.projectId });
  return { ...opened, items: roadmap.items as { itemCode: string; plannedFinish: string }[] };
}

const lineOf = (drawn: any, itemCode: string) => drawn.lines.nodes.find((line: any) => line.itemCode === itemCode);
const inRegion = (person: Principal, region: string): Principal => ({ ...person, regions: [region] });

/** The filing of a project, decided on the spot. */
async function decideFiling(
  door: Door,
  { owner, projectId, region }: { owner: Principal; projectId: string; region: string },
) {
  const { id } = await openApplication(door, { owner, projectId, itemCode: filing });
  await door.ask(inRegion(clerk, region), verb('approveApplication'), { id });
  return id as string;
}

describe('a monthly plan', () => {
  it('takes from the current roadmaps what is planned to finish in the month, and crosses it off by its own decision', async () => {
    const door = await startApproval();
    const { ask } = door;
    const { region, room } = freshRegion('MONTHLY_PLAN');
    const { owner, projectId, items } = await openPlanned(door, region);
    const planned = items.filter(({ plannedFinish }) => plannedFinish.startsWith('2025-10'));
    expect(planned.length).toBeGreaterThan(5);
    const { drawUpMonthlyPlan: drawn } = await ask(room, drawUp, { region, month: '2025-10' });
    expect(drawn).toMatchObject({
      version: 1,
      regionCode: region,
      month: '2025-10',
      onlyKeyProjects: false,
      counts: { planned: planned.length, done: 0, open: planned.length, slipped: 0, carriedOver: 0, dropped: 0 },
    });
    expect(drawn.lines.nodes.map(({ itemCode, plannedFinish }: any) => ({ itemCode, plannedFinish }))).toEqual(
      expect.arrayContaining(planned),
    );
    const { drawUpMonthlyPlan: before } = await ask(room, drawUp, { region, month: '2025-09' });
    expect(lineOf(before, filing)).toMatchObject({
      state: 'OPEN',
      doneOn: null,
      application: null,
      project: { id: projectId },
    });

    const { id } = await openApplication(door, { owner, projectId, itemCode: filing });
    const submitted = await ask(dashboard, readPlan, { region, month: '2025-09' });
    expect(lineOf(submitted.monthlyPlan, filing)).toMatchObject({ state: 'OPEN', application: { id } });
    door.clock.now = new Date('2025-09-28T02:00:00Z');
    await ask(inRegion(clerk, region), verb('approveApplication'), { id });
    const { monthlyPlan: after } = await ask(dashboard, readPlan, { region, month: '2025-09' });
    expect(lineOf(after, filing)).toMatchObject({ state: 'DONE', doneOn: '2025-09-28' });
    const { done, planned: all } = after.counts;
    expect([done, all]).toEqual([1, before.counts.planned]);
    expect(after.agencies.find(({ agency }: any) => agency === 'DEVELOPMENT_REFORM').counts.done).toBe(1);

    const revoke = verb('revokeApplication', ', reason: "撤销"');
    await ask(inRegion(approverOf('DEVELOPMENT_REFORM'), region), revoke, { id });
    const { monthlyPlan: revoked } = await ask(dashboard, readPlan, { region, month: '2025-09' });
    expect(lineOf(revoked, filing)).toMatchObject({ state: 'OPEN', doneOn: null });
    expect(await eventsOf(door.database, projectId)).toEqual(
      expect.arrayContaining(['approval.monthlyPlanDrawnUp', 'approval.monthlyPlanDrawnUp']),
    );
  });

  it('holds the regions within its own, and no others', async () => {
    const door = await startApproval();
    const { region, room } = freshRegion('MONTHLY_PLAN');
    const { projectId } = await openPlanned(door, region);
    const province = `${region.slice(0, 4)}00`;
    const wide = { ...room, regions: [province] };
    const { drawUpMonthlyPlan: drawn } = await door.ask(wide, drawUp, { region: province, month: '2025-10' });
    const lines = `query ($region: String!, $id: ID!) { monthlyPlan(region: $region, month: "2025-10") { lines(filter: { projectId: $id }) { nodes { id } } } }`;
    const { monthlyPlan } = await door.ask(dashboard, lines, { region: province, id: projectId });
    expect(monthlyPlan.lines.nodes.length).toBeGreaterThan(0);
    expect(drawn.counts.planned).toBeGreaterThanOrEqual(monthlyPlan.lines.nodes.length);
    const other = freshRegion('MONTHLY_PLAN');
    const { drawUpMonthlyPlan: empty } = await door.ask(other.room, drawUp, { region: other.region, month: '2025-10' });
    expect(empty).toMatchObject({ counts: { planned: 0 }, agencies: [], lines: { nodes: [] } });
    expect((await door.ask(dashboard, readPlan, { region, month: '2025-10' })).monthlyPlan).toBeNull();
  });

  it('drawn up anew adds what is new, keeps what is there, and marks what the roadmap dropped', async () => {
    const door = await startApproval();
    const { ask } = door;
    const { region, room } = freshRegion('MONTHLY_PLAN');
    const month = '2025-10';
    const first = await openPlanned(door, region);
    const { drawUpMonthlyPlan: one } = await ask(room, drawUp, { region, month });
    const { drawUpMonthlyPlan: same } = await ask(room, drawUp, { region, month });
    expect(same).toMatchObject({ version: 2, lines: one.lines, counts: one.counts });
    const survey = lineOf(one, 'land-survey-demarcation');
    expect(survey).toMatchObject({ state: 'OPEN', droppedAt: null });

    const land = `mutation ($id: ID!) { signLandContract(projectId: $id) { id } takeLand(projectId: $id) { id } setPolicy(projectId: $id, policy: "standard-land") { id } }`;
    await ask(first.owner, land, { id: first.projectId });
    const second = await openPlanned(door, region);
    const { drawUpMonthlyPlan: two } = await ask(room, drawUp, { region, month });
    expect(lineOf(two, 'land-survey-demarcation')).toMatchObject({
      id: survey.id,
      state: 'DROPPED',
      droppedAt: expect.any(String),
    });
    expect(two.counts).toMatchObject({ dropped: 1, planned: two.lines.nodes.length - 1 });
    const ids = two.lines.nodes.map(({ id }: any) => id);
    for (const { id } of one.lines.nodes) expect(ids).toContain(id);
    expect(two.lines.nodes.some(({ project }: any) => project.id === second.projectId)).toBe(true);

    await ask(first.owner, `mutation ($id: ID!) { clearPolicy(projectId: $id, policy: "standard-land") { id } }`, {
      id: first.projectId,
    });
    const { drawUpMonthlyPlan: three } = await ask(room, drawUp, { region, month });
    expect(lineOf(three, 'land-survey-demarcation')).toMatchObject({ id: survey.id, droppedAt: null });
  });

  it('keeps a line whose item the roadmap has put off, so that a slip does not hide', async () => {
    const door = await startApproval();
    const { ask, clock } = door;
    const { region, room } = freshRegion('MONTHLY_PLAN');
    const { owner, projectId, items } = await openPlanned(door, region);
    const soil = items.find(({ itemCode }) => itemCode === 'soil-water-plan-approval');
    await ask(room, drawUp, { region, month: '2025-10' });
    clock.now = new Date('2025-10-30T02:00:00Z');
    const { planRoadmap: late } = await ask(owner, planRoadmap, { id: projectId });
    expect(late.items.find(({ itemCode }: any) => itemCode === soil?.itemCode).plannedFinish > '2025-10-31').toBe(true);
    const { drawUpMonthlyPlan: redrawn } = await ask(room, drawUp, { region, month: '2025-10' });
    const kept = lineOf(redrawn, 'soil-water-plan-approval');
    expect(kept).toMatchObject({ state: 'OPEN', droppedAt: null, plannedFinish: soil?.plannedFinish });
    clock.now = new Date('2025-10-31T16:00:00Z'); // the first of November in China
    const { monthlyPlan } = await ask(dashboard, readPlan, { region, month: '2025-10' });
    expect(lineOf(monthlyPlan, 'soil-water-plan-approval').state).toBe('SLIPPED');
    expect(monthlyPlan.counts).toMatchObject({ open: 0, slipped: monthlyPlan.counts.planned });
  });

  it('carries a slip over once, with its reason, and crosses off the line that takes its place', async () => {
    const door = await startApproval();
    const { ask, refusal, clock, database } = door;
    const { region, room } = freshRegion('MONTHLY_PLAN');
    const { owner, projectId } = await openPlanned(door, region);
    const { drawUpMonthlyPlan: drawn } = await ask(room, drawUp, { region, month: '2025-09' });
    const { id: lineId } = lineOf(drawn, filing);
    const reason = '材料未齐';
    expect(await refusal(room, carryOver, { lineId, reason })).toMatchObject({
      code: 'PLAN_LINE_NOT_SLIPPED',
      current: 'OPEN',
    });
    clock.now = new Date('2025-10-09T02:00:00Z');
    const { openSlips } = await ask(dashboard, slips, { region });
    expect(openSlips.nodes).toContainEqual({ id: lineId, itemCode: filing, month: '2025-09' });
    expect(await refusal(room, carryOver, { lineId, reason: '  ' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'reason',
    });
    expect((await refusal(freshRegion('MONTHLY_PLAN').room, carryOver, { lineId, reason })).code).toBe('FORBIDDEN');
    expect((await refusal(steward, carryOver, { lineId, reason })).code).toBe('FORBIDDEN');
    expect((await refusal(room, carryOver, { lineId: projectId, reason })).code).toBe('PLAN_LINE_NOT_FOUND');

    const { carryOverPlanLine: carried } = await ask(room, carryOver, { lineId, reason });
    expect(carried).toMatchObject({
      itemCode: filing,
      month: '2025-10',
      plannedFinish: '2025-10-31',
      state: 'OPEN',
      carriedFrom: [{ fromLineId: lineId, reason, byName: 'SERVICE_ROOM' }],
    });
    expect(await refusal(room, carryOver, { lineId, reason })).toMatchObject({
      code: 'PLAN_LINE_NOT_SLIPPED',
      current: 'CARRIED_OVER',
    });
    const { openSlips: left } = await ask(dashboard, slips, { region });
    expect(left.nodes.map(({ id }: any) => id)).not.toContain(lineId);

    await decideFiling(door, { owner, projectId, region });
    const { monthlyPlan: october } = await ask(dashboard, readPlan, { region, month: '2025-10' });
    expect(lineOf(october, filing)).toMatchObject({ id: carried.id, state: 'DONE', doneOn: '2025-10-09' });
    const { monthlyPlan: september } = await ask(dashboard, readPlan, { region, month: '2025-09' });
    expect(lineOf(september, filing)).toMatchObject({ state: 'CARRIED_OVER', carriedToLineId: carried.id });
    expect(september.counts).toMatchObject({ done: 0, carriedOver: 1 });
    expect(await refusal(room, carryOver, { lineId: carried.id, reason })).toMatchObject({
      code: 'PLAN_LINE_NOT_SLIPPED',
      current: 'DONE',
    });
    expect(await eventsOf(database, projectId)).toContain('approval.planLineCarriedOver');
  });

  it('carries over into the line that is there, and into the present month when the next is over too', async () => {
    const door = await startApproval();
    const { ask, clock } = door;
    const { region, room } = freshRegion('MONTHLY_PLAN');
    const { owner, projectId } = await openPlanned(door, region);
    const { drawUpMonthlyPlan: september } = await ask(room, drawUp, { region, month: '2025-09' });
    clock.now = new Date('2025-10-09T02:00:00Z');
    await ask(owner, planRoadmap, { id: projectId });
    const { drawUpMonthlyPlan: october } = await ask(room, drawUp, { region, month: '2025-10' });
    const [slip, there] = [lineOf(september, filing), lineOf(october, filing)];
    expect(there.state).toBe('OPEN');
    clock.now = new Date('2025-12-01T02:00:00Z');
    const { carryOverPlanLine: first } = await ask(room, carryOver, { lineId: there.id, reason: '企业原因' });
    expect(first).toMatchObject({ month: '2025-12', plannedFinish: '2025-12-31' });
    clock.now = new Date('2025-12-01T03:00:00Z');
    const { carryOverPlanLine: second } = await ask(room, carryOver, { lineId: slip.id, reason: '企业原因二' });
    expect(second).toMatchObject({ id: first.id, carriedFrom: [{ fromLineId: there.id }, { fromLineId: slip.id }] });
    const { monthlyPlan: after } = await ask(dashboard, readPlan, { region, month: '2025-09' });
    expect(lineOf(after, filing).state).toBe('CARRIED_OVER');
  });

  it('is made for key projects only when asked', async () => {
    const door = await startApproval();
    const { ask } = door;
    const { region, room } = freshRegion('MONTHLY_PLAN');
    const plain = await openPlanned(door, region);
    const key = await openPlanned(door, region);
    const list = `mutation ($id: ID!, $no: Int!) { listProject(projectId: $id, level: DISTRICT, year: 2025, itemNo: $no, category: OTHER_DEMAND) { id } }`;
    await ask(room, list, { id: key.projectId, no: Math.ceil(Math.random() * 9_000_000) });
    const projectsOf = (drawn: any) => new Set(drawn.lines.nodes.map(({ project }: any) => project.id));
    const { drawUpMonthlyPlan: keyOnly } = await ask(room, drawUp, { region, month: '2025-10', only: true });
    expect(keyOnly.onlyKeyProjects).toBe(true);
    expect(projectsOf(keyOnly)).toEqual(new Set([key.projectId]));
    const { drawUpMonthlyPlan: all } = await ask(room, drawUp, { region, month: '2025-10' });
    expect(projectsOf(all)).toEqual(new Set([key.projectId, plain.projectId]));
    const { drawUpMonthlyPlan: again } = await ask(room, drawUp, { region, month: '2025-10', only: true });
    expect(again.counts).toEqual(all.counts);
  });

  it('is filtered by agency, project and state, page after page', async () => {
    const door = await startApproval();
    const { ask, refusal } = door;
    const { region, room } = freshRegion('MONTHLY_PLAN');
    const { owner, projectId } = await openPlanned(door, region);
    await openPlanned(door, region);
    await decideFiling(door, { owner, projectId, region });
    await ask(room, drawUp, { region, month: '2025-09' });
    const pages = `query ($region: String!, $filter: PlanLineFilter, $first: Int, $after: String) {
      monthlyPlan(region: $region, month: "2025-09") { lines(filter: $filter, first: $first, after: $after) {
        nodes { id itemCode agency state project { id } } pageInfo { hasNextPage endCursor } } } }`;
    const found = async (filter: Record<string, unknown>) =>
      (await ask(dashboard, pages, { region, filter })).monthlyPlan.lines.nodes;
    const all = await found({});
    expect(await found({ state: 'DONE' })).toMatchObject([{ itemCode: filing, project: { id: projectId } }]);
    expect(await found({ projectId })).toEqual(all.filter(({ project }: any) => project.id === projectId));
    expect(await found({ agency: 'DEVELOPMENT_REFORM' })).toEqual(
      all.filter(({ agency }: any) => agency === 'DEVELOPMENT_REFORM'),
    );
    expect(await found({ state: 'SLIPPED' })).toEqual([]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { monthlyPlan }: any = await ask(dashboard, pages, { region, first: 1, after });
      seen.push(...monthlyPlan.lines.nodes.map(({ id }: any) => id));
      after = monthlyPlan.lines.pageInfo.hasNextPage ? monthlyPlan.lines.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all.map(({ id }: any) => id));
    expect((await refusal(dashboard, pages, { region, after: 'nonsense' })).code).toBe('CURSOR_INVALID');
    expect((await refusal(dashboard, pages, { region, first: 0 })).code).toBe('PAGE_SIZE_OUT_OF_RANGE');
    expect((await refusal(dashboard, pages, { region, filter: { projectId: '7' } })).code).toBe('PROJECT_NOT_FOUND');
  });

  it('is read in seven statements, however many projects are in it', async () => {
    const door = await startApproval();
    const { ask, database } = door;
    const { region, room } = freshRegion('MONTHLY_PLAN');
    const client: { query: (...args: unknown[]) => unknown } = (database.db as any).$client;
    const counts: number[] = [];
    for (let count = 1; count <= 3; count += 1) {
      const { owner, projectId } = await openPlanned(door, region);
      await decideFiling(door, { owner, projectId, region });
      await ask(room, drawUp, { region, month: '2025-09' });
      const statements = vi.spyOn(client, 'query');
      const { monthlyPlan } = await ask(dashboard, readPlan, { region, month: '2025-09' });
      expect(monthlyPlan.counts.done).toBe(count);
      counts.push(statements.mock.calls.length);
      statements.mockRestore();
    }
    expect(counts).toEqual([7, 7, 7]);
  });

  it('is refused by name', async () => {
    const door = await startApproval();
    const { refusal } = door;
    const { region, room } = freshRegion('MONTHLY_PLAN');
    const { owner } = await openPlanned(door, region);
    const refused = (person: Principal, variables: Record<string, unknown>) =>
      refusal(person, drawUp, { region, month: '2025-10', ...variables });
    for (const month of ['2025-13', '2025-1', 'October', '']) {
      expect(await refused(room, { month })).toMatchObject({
        code: 'BAD_INPUT',
        field: 'month',
        accepted: 'a month as YYYY-MM',
      });
    }
    expect(await refused(room, { month: '2025-08' })).toMatchObject({
      code: 'BAD_INPUT',
      accepted: '2025-09 or later',
    });
    expect(await refused(room, { region: '999999' })).toMatchObject({ code: 'REGION_UNKNOWN', field: 'region' });
    expect((await refused(room, { region: '650000' })).code).toBe('FORBIDDEN');
    for (const person of [serviceRoom, steward, owner, dashboard]) {
      expect((await refused(person, {})).code).toBe('FORBIDDEN');
    }
    expect((await refusal(owner, readPlan, { region, month: '2025-10' })).code).toBe('FORBIDDEN');
    expect((await refusal(dashboard, readPlan, { region, month: '10' })).field).toBe('month');
    expect((await refusal(dashboard, slips, { region: '1' })).code).toBe('REGION_UNKNOWN');
  });

  it('is drawn up by one of two at the same time', async () => {
    const door = await startApproval();
    const { region, room } = freshRegion('MONTHLY_PLAN');
    await openPlanned(door, region);
    const variables = { region, month: '2025-10' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => door.subgraph.execute({ query: drawUp, variables, principal: room })),
    );
    const versions = answers.flatMap(({ data }: any) => data?.drawUpMonthlyPlan?.version ?? []);
    expect(new Set(versions).size).toBe(versions.length);
    const codes = answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code']);
    expect(codes.every((code) => code === 'STALE_VERSION')).toBe(true);
    expect(versions.length + codes.length).toBe(3);
    const { monthlyPlan } = await door.ask(dashboard, readPlan, variables);
    const names = monthlyPlan.lines.nodes.map(({ project, itemCode }: any) => `${project.id} ${itemCode}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
