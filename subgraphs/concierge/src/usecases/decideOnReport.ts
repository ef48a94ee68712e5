import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { decideReport, type ReportDecision } from '../domain/decideReport.ts';
import type { Report } from '../domain/report.ts';
import { requireId } from '../domain/requireId.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFacts } from './requireFacts.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { requireUnit } from './requireUnit.ts';

/** The service room accepts or returns a report of its regions. @throws REPORT_NOT_FOUND, FORBIDDEN, and what `decideReport` refuses */
export async function decideOnReport(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { reportId, ...decision }: { readonly reportId: string } & ReportDecision,
): Promise<Report> {
  const { reports } = needs.store;
  const [kept] = await reports.findReports([requireId(reportId, 'reportId')], { kind: 'ALL' });
  if (!kept) throw new DomainError('REPORT_NOT_FOUND', { field: 'reportId', value: reportId });
  requireRegionRight(principal, await regionOf(needs.store, kept));
  const [versions = []] = await reports.listVersions([kept.id]);
  const last = versions.at(-1);
  if (last === undefined) throw new TypeError(`report ${kept.id} has no version`);
  const { report, ...changes } = decideReport(occasionFor(needs, principal), kept, last, decision);
  await needs.store.commit(changes);
  return report;
}

async function regionOf(store: Pick<ConciergeStore, 'people' | 'projects'>, { subject }: Report): Promise<string> {
  if (subject.kind === 'SERVICE') return (await requireFacts(store, subject.projectId)).regionCode;
  return (await requireUnit(store, subject.unitId)).regionCode;
}
