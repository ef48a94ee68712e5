import type { Principal } from '@guanjia/kernel/principal';
import { requireRegion } from '@guanjia/kernel/regions';
import { visibleUnits } from '../domain/rights.ts';
import { type WallChartRow, wallChartRowOf } from '../domain/wallChart.ts';
import type { WallChartQuestion } from '../domain/wallChartStore.ts';
import type { Needs } from './needs.ts';

/** Rows of the wall chart for the projects that the person may see, in four statements (挂图作战, S1). @throws REGION_UNKNOWN */
export async function pageWallChart(
  { wallChart, roadmaps, calendar, now }: Pick<Needs, 'wallChart' | 'roadmaps' | 'calendar' | 'now'>,
  principal: Principal,
  wanted: Omit<WallChartQuestion, 'visibleUnits'>,
): Promise<WallChartRow[]> {
  if (wanted.filter.region !== undefined) requireRegion(wanted.filter.region, 'filter.region');
  const projects = await wallChart.projects({ ...wanted, visibleUnits: visibleUnits(principal) });
  const ids = projects.map(({ id }) => id);
  const [applications, found] = await Promise.all([
    wallChart.applicationsOf(ids),
    roadmaps.find(ids.map((projectId) => ({ projectId, version: null }))),
  ]);
  const moment = { calendar, now: now() };
  return projects.map((project, place) =>
    wallChartRowOf(
      { project, roadmap: found[place] ?? null, applications: applications.get(project.id) ?? [] },
      moment,
    ),
  );
}
