import { requireRegion } from '@guanjia/kernel/regions';
import { type LineProgress, requireMonth } from '../domain/lineReport.ts';
import type { LineMonth } from '../domain/lineReportStore.ts';
import type { Needs } from './needs.ts';

/** What each agency of the catalogue reported of a month in a region; those that have not are in it with nothing. @throws REGION_UNKNOWN, BAD_INPUT */
export async function readLineProgress(
  { lineReports, catalogue, now }: Pick<Needs, 'lineReports' | 'catalogue' | 'now'>,
  wanted: LineMonth,
): Promise<readonly LineProgress[]> {
  const month = { region: requireRegion(wanted.region, 'region'), month: requireMonth(wanted.month, now()) };
  const reports = Map.groupBy(await lineReports.ofMonth(month), ({ agency }) => agency);
  const agencies = new Set([...catalogue.items.map(({ agency }) => agency), ...reports.keys()]);
  return [...agencies].toSorted().map((agency) => ({ agency, reports: reports.get(agency) ?? [] }));
}
