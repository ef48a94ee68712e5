import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { saveSteward } from '../src/storage/saveSteward.ts';
import { freshRegion } from './support/freshRegion.ts';
import { openApplication, openProject } from './support/openApplication.ts';
import { requestCorrection, verb } from './support/operations.ts';
import { clerk, dashboard } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const chart = `query ($filter: WallChartFilter, $sort: WallChartSort! = NEWEST, $first: Int = 100, $after: String) {
  wallChart(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { light project { id name wallChartRow { light target } stage } target nextDeadline startedOn finishedOn
      plannedProgress { done total } plannedStart plannedFinish measure { plannedStart startedOn } }
  }
}`;
const counts = `query ($filter: WallChartFilter) {
  wallChartCounts(filter: $filter) { total byLight { light count } byStage { stage count byLight { light count } } }
}`;
const stewards = `query ($filter: WallChartFilter, $first: Int, $after: String) {
  wallChartStewards(filter: $filter, first: $first, after: $after) {
    nodes { personId personName count } pageInfo { hasNextPage endCursor } }
}`;
const planRoadmap = 'mutation ($id: ID!) { planRoadmap(projectId: $id) { items { itemCode plannedFinish } } }';
const filing = 'enterprise-project-filing';
const soil = 'soil-water-plan-approval';
const dayMs = 86_400_000;

const idsOf = ({ wallChart }: any): string[] => wallChart.nodes.map(({ project }: any) => project.id);

/** Projects of one region of which nothing, only a roadmap, or some applications are there. */
async function openWall(names: readonly string[] = ['甲', '乙', '丙', '丁', '戊']) {
  const door = await startApproval();
  const { region } = freshRegion('WALL_CHART_FILTER');
  const opened = [];
  for (const name of names) opened.push(await openProject(door, { regionCode: region, name: `${name}厂` }));
  const rows = async (more: Record<string, unknown> = {}, filter: Record<string, unknown> = {}) =>
    door.ask(dashboard, chart, { ...more, filter: { region, ...filter } });
  return { door, region, opened, rows };
}

describe('the filter of the wall chart', () => {
  it('finds by light what the rows show, and counts the same, at every moment', async () => {
    const { door, region, opened, rows } = await openWall();
    const { ask, clock } = door;
    const window = { ...clerk, regions: [region] };
    const [, planned, both, approved, stopped] = opened;
    for (const { owner, projectId } of [planned!, both!, approved!, stopped!]) {
      await ask(owner, planRoadmap, { id: projectId });
    }
    const applied = await openApplication(door, { ...approved!, itemCode: filing });
    await openApplication(door, { ...both!, itemCode: soil });
    const waiting = await openApplication(door, { ...stopped!, itemCode: soil });
    await ask(window, verb('approveApplication'), { id: applied.id });
    const missing = [{ materialCode: 'soil-water-plan', note: '补正' }];
    await ask(window, requestCorrection, { id: waiting.id, missing });
    const seen = new Set<string | null>();
    const begin = clock.now.getTime();
    for (const days of [0, 1, 3, 4, 5, 6, 12, 13, 14, 15, 17, 20, 40, 90]) {
      clock.now = new Date(begin + days * dayMs);
      const { nodes, totalCount } = (await rows()).wallChart;
      expect(totalCount).toBe(opened.length);
      const { wallChartCounts } = await ask(dashboard, counts, { filter: { region } });
      expect(wallChartCounts.total).toBe(opened.length);
      for (const { light, count } of wallChartCounts.byLight) {
        const shown = nodes.filter((row: any) => row.light === light).map(({ project }: any) => project.id);
        expect([days, light, shown.length]).toEqual([days, light, count]);
        if (light === null) continue;
        if (count > 0) seen.add(light);
        expect(idsOf(await rows({}, { lights: [light] }))).toEqual(shown);
      }
      const ofStages = wallChartCounts.byStage.flatMap(({ byLight }: any) => byLight);
      expect(ofStages.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(opened.length);
      for (const { light, target, project } of nodes) expect(project.wallChartRow).toEqual({ light, target });
    }
    expect([...seen].toSorted()).toEqual(['AMBER', 'GREEN', 'RED']);
  });

  it('takes several kinds, stages and levels, a steward, and part of a name', async () => {
    const { door, region, opened, rows } = await openWall(['东', '西', '南']);
    const [east, west, south] = opened.map(({ projectId }) => projectId);
    const people = [newId(), newId()];
    const carries = (projectId: string, personId: string, gseq: number) =>
      door.database.transaction((tx) =>
        saveSteward(tx, {
          projectId,
          person: { personId, personName: `专员${personId}` },
          since: door.clock.now,
          gseq,
        }),
      );
    for (const [index, id] of [east!, west!].entries()) await carries(id, people[0]!, index + 1);
    await carries(south!, people[1]!, 3);
    expect(idsOf(await rows({}, { steward: people[0] }))).toEqual([west, east]);
    expect(idsOf(await rows({}, { text: '南' }))).toEqual([south]);
    expect(idsOf(await rows({}, { stages: ['REGISTERED'], kinds: ['INDUSTRIAL', 'MEDICAL'] }))).toHaveLength(3);
    expect(idsOf(await rows({}, { stages: ['COMPLETED'] }))).toEqual([]);
    const list = async (more: Record<string, unknown> = {}) =>
      (await door.ask(dashboard, stewards, { filter: { region }, ...more })).wallChartStewards;
    const all = await list();
    expect(all.nodes.map(({ personId, count }: any) => [personId, count]).toSorted()).toEqual(
      [
        [people[0], 2],
        [people[1], 1],
      ].toSorted(),
    );
    const first = await list({ first: 1 });
    const rest = await list({ first: 1, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
  });

  it('refuses what cannot be meant, naming the field', async () => {
    const { door } = await openWall([]);
    const refused = async (filter: Record<string, unknown>) => door.refusal(dashboard, chart, { filter });
    expect(await refused({ lights: [] })).toMatchObject({ code: 'BAD_INPUT', field: 'filter.lights' });
    expect(await refused({ steward: 'nobody' })).toMatchObject({ code: 'BAD_INPUT', field: 'filter.steward' });
    expect(await refused({ kind: 'MEDICAL', kinds: ['MEDICAL'] })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'filter.kind',
    });
    expect(await refused({ text: 'x'.repeat(101) })).toMatchObject({ code: 'BAD_INPUT', field: 'filter.text' });
    expect(await door.refusal(dashboard, counts, { filter: { region: '12' } })).toMatchObject({
      code: 'REGION_UNKNOWN',
      field: 'filter.region',
    });
  });
});

describe('the order of the wall chart', () => {
  it('puts the worst light first, the nearest deadline first, or goes by name, over all pages', async () => {
    const { door, opened, rows } = await openWall();
    const [, planned, urgent, calm] = opened;
    for (const one of [planned!, urgent!, calm!]) await door.ask(one.owner, planRoadmap, { id: one.projectId });
    await openApplication(door, { ...urgent!, itemCode: filing });
    await openApplication(door, { ...calm!, itemCode: soil });
    door.clock.now = new Date('2025-09-30T02:00:00Z');
    const rank = (light: string | null) => ['RED', 'AMBER', 'GREEN', null].indexOf(light);
    for (const sort of ['WORST_LIGHT', 'NEAREST_DEADLINE', 'NAME', 'NEWEST']) {
      const whole = await rows({ sort });
      const paged: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { wallChart } = await rows({ sort, first: 2, after });
        paged.push(...idsOf({ wallChart }));
        after = wallChart.pageInfo.endCursor;
        more = wallChart.pageInfo.hasNextPage;
      }
      expect(paged).toEqual(idsOf(whole));
      expect(paged).toHaveLength(opened.length);
      const { nodes } = whole.wallChart;
      if (sort === 'WORST_LIGHT') {
        expect(nodes[0].light).toBe('RED');
        expect(nodes.map(({ light }: any) => rank(light))).toEqual(
          nodes.map(({ light }: any) => rank(light)).toSorted((a: number, b: number) => a - b),
        );
      }
      if (sort === 'NEAREST_DEADLINE') expect(paged.slice(0, 2)).toEqual([urgent!.projectId, calm!.projectId]);
      if (sort === 'NAME') {
        const names = nodes.map(({ project }: any) => project.name);
        expect(names).toEqual(names.toSorted());
      }
    }
    const { endCursor } = (await rows({ sort: 'NAME', first: 1 })).wallChart.pageInfo;
    const refused = await door.refusal(dashboard, chart, { sort: 'WORST_LIGHT', after: endCursor });
    expect(refused).toMatchObject({ code: 'BAD_INPUT', field: 'after' });
  });
});

describe('a row of the wall chart', () => {
  it('sets what was planned by today against what is done, and the first day against the planned one', async () => {
    const { door, opened, rows } = await openWall(['独']);
    const [{ owner, projectId } = opened[0]!] = opened;
    const row = async () => (await rows()).wallChart.nodes[0];
    expect(await row()).toMatchObject({ plannedProgress: null, plannedStart: null, startedOn: null, measure: null });
    const { planRoadmap: roadmap } = await door.ask(owner, planRoadmap, { id: projectId });
    const last = roadmap.items.map(({ plannedFinish }: any) => plannedFinish).toSorted();
    expect(await row()).toMatchObject({
      plannedProgress: { done: 0, total: roadmap.items.length },
      plannedStart: '2025-09-26',
      plannedFinish: last.at(-1),
      measure: { startedOn: null },
    });
    await openApplication(door, { owner, projectId, itemCode: soil });
    const third = last[2];
    door.clock.now = new Date(`${third}T12:00:00Z`);
    expect(await row()).toMatchObject({
      plannedProgress: { done: last.filter((day: string) => day <= third).length },
      startedOn: '2025-09-26',
      finishedOn: null,
      measure: { startedOn: '2025-09-26' },
    });
  });
});
