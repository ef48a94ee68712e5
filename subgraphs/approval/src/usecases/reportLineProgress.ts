import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { requireRegion } from '@guanjia/kernel/regions';
import { type LineFigure, type LineReport, requireFigures, requireMonth } from '../domain/lineReport.ts';
import { lineReportAudit } from '../domain/lineReportAudit.ts';
import { requireAgencyRight } from '../domain/requireAgencyRight.ts';
import { requireText } from '../domain/requireText.ts';
import type { Needs } from './needs.ts';

export interface LineEntry {
  readonly region: string;
  readonly month: string;
  readonly text: string;
  readonly figures: readonly LineFigure[];
  /** The version that is amended; null for the first report of the month. */
  readonly version: number | null;
}

/**
 * An agency reports how its own line went in a month, once; naming the version it read, it amends that (A16, S4).
 * @throws LINE_PROGRESS_REPORTED when the month is reported already, STALE_VERSION, REGION_UNKNOWN, BAD_INPUT, FORBIDDEN
 */
export async function reportLineProgress(
  { lineReports, now }: Pick<Needs, 'lineReports' | 'now'>,
  principal: Principal,
  entry: LineEntry,
): Promise<LineReport> {
  const region = requireRegion(entry.region, 'region');
  const agency = requireAgencyRight(principal, { agency: null, regions: [region] });
  const reportedAt = now();
  const month = requireMonth(entry.month, reportedAt);
  const text = requireText(entry.text, 'text', 5000);
  const figures = requireFigures(entry.figures);
  const latest = await lineReports.latest(agency, { region, month });
  const current = latest?.version ?? 0;
  if (entry.version === null && latest !== null) {
    throw new DomainError('LINE_PROGRESS_REPORTED', { field: 'month', value: month, current });
  }
  if (entry.version !== null && entry.version !== current) {
    throw new DomainError('STALE_VERSION', { field: 'expectedVersion', value: entry.version, current });
  }
  const reportedBy = actorOf(principal);
  const report = { id: newId(), agency, region, month, version: current + 1, text, figures, reportedAt, reportedBy };
  await lineReports.add(report, lineReportAudit(latest, report));
  return report;
}
