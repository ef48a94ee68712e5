import { describe, expect, it, vi } from 'vitest';
import { freshRegion } from './support/freshRegion.ts';
import { openApplication, openProject } from './support/openApplication.ts';
import { requestCorrection, verb } from './support/operations.ts';
import { approverOf, clerk, dashboard } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const chart = `query ($filter: WallChartFilter, $first: Int, $after: String) {
  wallChart(filter: $filter, first: $first, after: $after) {
    nodes { project { id name } responsible { name } measure { itemCode itemName isUnderWay application { id } } target progress { done total percent } light nextDeadline workingDaysLeft }
    edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`;
const planRoadmap = `mutation ($id: ID!) { planRoadmap(projectId: $id) { items { itemCode plannedStart plannedFinish workingDays } } }`;
const soil = 'soil-water-plan-approval';

describe('the wall chart', () => {
  it('shows the next open item of the roadmap with the light of the days left to its target', async () => {
    const door = await startApproval();
    const { ask, clock } = door;
    const { region } = freshRegion('WALL_CHART');
    const { owner, projectId } = await openProject(door, { regionCode: region });
    const row = async () => (await ask(dashboard, chart, { filter: { region } })).wallChart.nodes[0];
    expect(await row()).toMatchObject({
      project: { id: projectId },
      responsible: { name: '负责人甲' },
      measure: null,
      target: null,
      progress: { done: 0, total: 0, percent: 0 },
      light: null,
      nextDeadline: null,
      workingDaysLeft: null,
    });
    const { planRoadmap: roadmap } = await ask(owner, planRoadmap, { id: projectId });
    const next = roadmap.items.toSorted((a: any, b: any) =>
      `${a.plannedStart} ${a.plannedFinish}` < `${b.plannedStart} ${b.plannedFinish}` ? -1 : 1,
    )[0];
    expect(await row()).toMatchObject({
      measure: { itemCode: next.itemCode, isUnderWay: false, application: null },
      target: next.plannedFinish,
      progress: { done: 0, total: roadmap.items.length, percent: 0 },
      light: 'GREEN',
      nextDeadline: null,
    });
    clock.now = new Date(`${next.plannedFinish}T02:00:00Z`);
    expect((await row()).light).toBe('AMBER');
    clock.now = new Date(Date.parse(`${next.plannedFinish}T02:00:00Z`) + 86_400_000);
    expect((await row()).light).toBe('RED');
  });

  it('shows what is under way and due first, with the worst light of all clocks, and what is done', async () => {
    const door = await startApproval();
    const { ask, clock } = door;
    const { region } = freshRegion('WALL_CHART');
    const people = { window: { ...clerk, regions: [region] }, water: approverOf('WATER', [region]) };
    const { owner, projectId } = await openProject(door, { regionCode: region });
    const { planRoadmap: roadmap } = await ask(owner, planRoadmap, { id: projectId });
    const row = async () => (await ask(dashboard, chart, { filter: { region } })).wallChart.nodes[0];
    const water = await openApplication(door, { owner, projectId, itemCode: soil });
    const filing = await openApplication(door, { owner, projectId, itemCode: 'enterprise-project-filing' });
    const targetOf = (code: string) => roadmap.items.find(({ itemCode }: any) => itemCode === code).plannedFinish;
    expect(await row()).toMatchObject({
      measure: {
        itemCode: 'enterprise-project-filing',
        itemName: '企业投资项目备案',
        isUnderWay: true,
        application: { id: filing.id },
      },
      target: targetOf('enterprise-project-filing'),
      light: 'GREEN',
      nextDeadline: '2025-09-28',
      workingDaysLeft: 1,
    });
    clock.now = new Date('2025-09-30T02:00:00Z');
    expect(await row()).toMatchObject({ light: 'RED', workingDaysLeft: -2 });
    await ask(people.window, verb('approveApplication'), { id: filing.id });
    const { project } = await ask(dashboard, `query ($id: ID!) { project(id: $id) { approvalLight } }`, {
      id: projectId,
    });
    expect(await row()).toMatchObject({
      measure: { itemCode: soil, application: { id: water.id } },
      target: targetOf(soil),
      progress: { done: 1, total: roadmap.items.length, percent: Math.floor(100 / roadmap.items.length) },
      light: project.approvalLight,
      nextDeadline: '2025-10-10',
    });
    const missing = [{ materialCode: 'soil-water-plan', note: '补正' }];
    await ask(people.window, requestCorrection, { id: water.id, missing });
    expect(await row()).toMatchObject({
      measure: { itemCode: soil, isUnderWay: true },
      nextDeadline: null,
      workingDaysLeft: null,
      light: 'GREEN',
    });
  });

  it('counts what was applied for when there is no roadmap', async () => {
    const door = await startApproval();
    const { region } = freshRegion('WALL_CHART');
    const { owner, projectId } = await openProject(door, { regionCode: region });
    await openApplication(door, { owner, projectId, itemCode: soil });
    const { wallChart } = await door.ask(dashboard, chart, { filter: { region } });
    expect(wallChart.nodes[0]).toMatchObject({
      measure: { itemCode: soil },
      target: '2025-10-10',
      progress: { done: 0, total: 1, percent: 0 },
    });
  });

  it('expects the finish on which a roadmap planned now would end, and says by how much that has moved', async () => {
    const door = await startApproval();
    const { ask, clock } = door;
    const { region } = freshRegion('WALL_CHART');
    const window = { ...clerk, regions: [region] };
    const { owner, projectId } = await openProject(door, { regionCode: region });
    const finishes = `query ($region: String!) { wallChart(filter: { region: $region }) { nodes { plannedFinish expectedFinish finishMovedWorkingDays } } }`;
    const row = async () => (await ask(dashboard, finishes, { region })).wallChart.nodes[0];
    expect(await row()).toEqual({ plannedFinish: null, expectedFinish: null, finishMovedWorkingDays: null });
    const replan = async () =>
      (await ask(owner, `mutation ($id: ID!) { planRoadmap(projectId: $id) { plannedFinish } }`, { id: projectId }))
        .planRoadmap.plannedFinish;
    const planned = await replan();
    expect(await row()).toEqual({ plannedFinish: planned, expectedFinish: planned, finishMovedWorkingDays: 0 });
    const filing = await openApplication(door, { owner, projectId, itemCode: 'enterprise-project-filing' });
    await openApplication(door, { owner, projectId, itemCode: soil });
    clock.now = new Date('2025-09-30T02:00:00Z');
    await ask(window, verb('approveApplication'), { id: filing.id });
    clock.now = new Date('2026-02-04T02:00:00Z');
    const before = await row();
    expect(before.plannedFinish).toBe(planned);
    expect(before.finishMovedWorkingDays).toBeGreaterThan(20);
    expect(before.expectedFinish > planned).toBe(true);
    expect(await replan()).toBe(before.expectedFinish);
    expect(await row()).toMatchObject({ plannedFinish: before.expectedFinish, finishMovedWorkingDays: 0 });
  });

  it('says what gives the light: a clock that is late, or the target of what nobody has applied for', async () => {
    const door = await startApproval();
    const { ask, clock } = door;
    const { region } = freshRegion('WALL_CHART');
    const window = { ...clerk, regions: [region] };
    const { owner, projectId } = await openProject(door, { regionCode: region });
    const causes = `query ($region: String!) { wallChart(filter: { region: $region }) { nodes {
      light target measure { itemName } lightCause { itemName itemNameEn isUnderWay dueOn workingDaysLeft } } } }`;
    const row = async () => (await ask(dashboard, causes, { region })).wallChart.nodes[0];
    expect(await row()).toMatchObject({ light: null, lightCause: null });
    await ask(owner, planRoadmap, { id: projectId });
    const { target, measure } = await row();
    clock.now = new Date(Date.parse(`${target}T02:00:00Z`) + 7 * 86_400_000);
    expect(await row()).toMatchObject({
      light: 'RED',
      lightCause: { itemName: measure.itemName, isUnderWay: false, dueOn: target },
    });
    expect((await row()).lightCause.workingDaysLeft).toBeLessThan(0);
    const water = await openApplication(door, { owner, projectId, itemCode: soil });
    await ask(window, requestCorrection, {
      id: water.id,
      missing: [{ materialCode: 'soil-water-plan', note: '补正' }],
    });
    expect(await row()).toMatchObject({ lightCause: { isUnderWay: true, dueOn: null } });
    await openApplication(door, { owner, projectId, itemCode: 'enterprise-project-filing' });
    clock.now = new Date(clock.now.getTime() + 14 * 86_400_000);
    const late = await row();
    expect(late).toMatchObject({ light: 'RED', lightCause: { itemName: '企业投资项目备案', isUnderWay: true } });
    expect(late.lightCause.itemNameEn).not.toBe('');
    expect(late.lightCause.workingDaysLeft).toBeLessThan(-5);
  });

  it('names the responsible person, and keeps the telephone from the wall', async () => {
    const door = await startApproval();
    const { region, localSteward } = freshRegion('WALL_CHART');
    await openProject(door, { regionCode: region });
    const query =
      'query ($region: String!) { wallChart(filter: { region: $region }) { nodes { responsible { name phone } } } }';
    const seen = await door.subgraph.execute({ query, variables: { region }, principal: dashboard });
    expect(seen.data).toEqual({ wallChart: { nodes: [{ responsible: { name: '负责人甲', phone: null } }] } });
    expect(seen.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'ProjectContact.phone' });
    const { wallChart } = await door.ask(localSteward, query, { region });
    expect(wallChart.nodes[0].responsible.phone).toBe('0532-0000001');
  });

  it('shows an owner its own unit’s projects, and is filtered and paged', async () => {
    const door = await startApproval();
    const { ask, refusal } = door;
    const { region, room } = freshRegion('WALL_CHART');
    const opened = [];
    for (const kind of ['INDUSTRIAL', 'MEDICAL', 'INDUSTRIAL'])
      opened.unshift(await openProject(door, { regionCode: region, kind }));
    const [newest, middle] = opened;
    const idsOf = ({ wallChart }: any) => wallChart.nodes.map(({ project }: any) => project.id);
    expect(idsOf(await ask(newest!.owner, chart))).toEqual([newest!.projectId]);
    expect(idsOf(await ask(dashboard, chart, { filter: { region } }))).toEqual(
      opened.map(({ projectId }) => projectId),
    );
    expect(idsOf(await ask(dashboard, chart, { filter: { region, kind: 'MEDICAL' } }))).toEqual([middle!.projectId]);
    expect(idsOf(await ask(dashboard, chart, { filter: { region, stage: 'COMPLETED' } }))).toEqual([]);
    const list = `mutation ($id: ID!, $no: Int!) { listProject(projectId: $id, level: CITY, year: 2025, itemNo: $no, category: OTHER_DEMAND) { id } }`;
    await ask(room, list, { id: middle!.projectId, no: Math.ceil(Math.random() * 9_000_000) });
    for (const filter of [{ onlyKeyProjects: true }, { keyLevel: 'CITY' }]) {
      expect(idsOf(await ask(dashboard, chart, { filter: { region, ...filter } }))).toEqual([middle!.projectId]);
    }
    expect(idsOf(await ask(dashboard, chart, { filter: { region, keyLevel: 'NATIONAL' } }))).toEqual([]);
    const first = await ask(dashboard, chart, { filter: { region }, first: 2 });
    expect(first.wallChart.pageInfo.hasNextPage).toBe(true);
    const after = first.wallChart.pageInfo.endCursor;
    const rest = await ask(dashboard, chart, { filter: { region }, first: 2, after });
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(opened.map(({ projectId }) => projectId));
    expect((await refusal(dashboard, chart, { filter: { region: '12' } })).code).toBe('REGION_UNKNOWN');
    expect((await refusal(dashboard, chart, { first: 101 })).code).toBe('PAGE_SIZE_OUT_OF_RANGE');
    expect((await refusal(dashboard, chart, { after: 'nonsense' })).code).toBe('CURSOR_INVALID');
  });

  it('reads a page in four statements, however many projects are on it', async () => {
    const door = await startApproval();
    const { ask, database } = door;
    const { region } = freshRegion('WALL_CHART');
    const query = `query ($region: String!) { wallChart(filter: { region: $region }, first: 100) { nodes {
      project { name } responsible { name } measure { itemName } target progress { percent } light lightCause { dueOn } expectedFinish nextDeadline } } }`;
    const client: { query: (...args: unknown[]) => unknown } = (database.db as any).$client;
    const counts: number[] = [];
    for (let count = 1; count <= 3; count += 1) {
      const { owner, projectId } = await openProject(door, { regionCode: region });
      await ask(owner, planRoadmap, { id: projectId });
      await openApplication(door, { owner, projectId, itemCode: soil });
      const statements = vi.spyOn(client, 'query');
      expect((await ask(dashboard, query, { region })).wallChart.nodes).toHaveLength(count);
      counts.push(statements.mock.calls.length);
      statements.mockRestore();
    }
    expect(counts).toEqual([4, 4, 4]);
  });
});
