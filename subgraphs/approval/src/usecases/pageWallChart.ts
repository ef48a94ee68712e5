import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import type { Project } from '../domain/project.ts';
import { requireProjectFilter } from '../domain/projectFilter.ts';
import { visibleUnits } from '../domain/rights.ts';
import { type WallChartRow, wallChartRowOf } from '../domain/wallChart.ts';
import type {
  RowCounts,
  RowPlace,
  RowsChosen,
  RowsQuestion,
  StewardCount,
  StewardsQuestion,
  WallChartFilter,
} from '../domain/wallChartStore.ts';
import { workingDayLinesFrom } from '../domain/workingDayLine.ts';
import type { Needs } from './needs.ts';

type Charting = Pick<Needs, 'wallChart' | 'calendar' | 'catalogue' | 'now'>;
type Counting = Pick<Needs, 'wallChart' | 'now'>;
type Wanted<Question extends RowsChosen> = Omit<Question, 'visibleUnits' | 'at'>;

/** Rows of the wall chart with their places, for the projects that the person may see, in four statements (挂图作战, S1). @throws the refusals of `requireProjectFilter` */
export async function pageWallChart(
  needs: Charting,
  principal: Principal,
  wanted: Wanted<RowsQuestion>,
): Promise<{ readonly row: WallChartRow; readonly place: RowPlace }[]> {
  const { filter, ...page } = wanted;
  const placed = await needs.wallChart.projects({ ...chooseRows(needs, principal, filter), ...page });
  const rows = await chartProjects(
    needs,
    placed.map(({ project }) => project),
  );
  return placed.flatMap(({ place }, index) => {
    const row = rows[index];
    return row === undefined ? [] : [{ row, place }];
  });
}

/** The rows of projects that the person may see, in the order given, in three statements. */
export async function chartProjects(
  { wallChart, calendar, catalogue, now }: Charting,
  projects: readonly Project[],
): Promise<WallChartRow[]> {
  const ids = projects.map(({ id }) => id);
  const [applications, roadmaps] = await Promise.all([wallChart.applicationsOf(ids), wallChart.roadmapsOf(ids)]);
  const earliest = projects.reduce(
    (day, { plannedStart }) => (plannedStart < day ? plannedStart : day),
    calendarDateOf(now()),
  );
  const lineFrom = workingDayLinesFrom(calendar, earliest);
  const moment = { calendar, gates: catalogue.gates, now: now(), lineFrom };
  return projects.map((project) => {
    const { id } = project;
    return wallChartRowOf(
      { project, roadmap: roadmaps.get(id) ?? null, applications: applications.get(id) ?? [] },
      moment,
    );
  });
}

/** How many rows are in each stage with each light. @throws the refusals of `requireProjectFilter` */
export async function countWallChart(
  needs: Counting,
  principal: Principal,
  filter: WallChartFilter,
): Promise<RowCounts> {
  return needs.wallChart.count(chooseRows(needs, principal, filter));
}

/** Who carries rows, by name. @throws the refusals of `requireProjectFilter` */
export async function pageWallChartStewards(
  needs: Counting,
  principal: Principal,
  { filter, ...page }: Wanted<StewardsQuestion>,
): Promise<StewardCount[]> {
  return needs.wallChart.stewards({ ...chooseRows(needs, principal, filter), ...page });
}

function chooseRows({ now }: Pick<Needs, 'now'>, principal: Principal, filter: WallChartFilter): RowsChosen {
  const at = now();
  requireProjectFilter(filter, at);
  return { filter, visibleUnits: visibleUnits(principal), at };
}
