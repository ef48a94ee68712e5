import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Report, ReportContent, ReportSubject } from './report.ts';
import { dueDayOf } from './reportDuty.ts';
import { reportMessages } from './reportMessages.ts';
import { monthOf, type ReportMonth } from './reportMonth.ts';
import { reportTransitions } from './reportTransitions.ts';
import { requireStep } from './requireStep.ts';

const mostVersions = 50;

/**
 * Hands in a report, or a new version of one that is not accepted yet (统计报送, S4).
 * @throws REPORT_MONTH_NOT_BEGUN, TRANSITION_NOT_ALLOWED once it is accepted, REPORT_VERSIONS_FULL
 */
export function handInReport(
  occasion: Occasion,
  kept: Report | null,
  {
    subject,
    month,
    content,
  }: { readonly subject: ReportSubject; readonly month: ReportMonth; readonly content: ReportContent },
): Partial<Changes> & { readonly report: Report } {
  const today = calendarDateOf(occasion.at);
  requireBegun(month, monthOf(today));
  const status =
    kept === null
      ? reportTransitions.OWED.handIn
      : requireStep('Report', reportTransitions[kept.status], kept.status, 'handIn');
  const no = (kept?.lastVersionNo ?? 0) + 1;
  if (no > mostVersions) throw new DomainError('REPORT_VERSIONS_FULL', { field: 'month', accepted: mostVersions });
  const first = { id: kept?.id ?? occasion.nextId(), subject, month, dueOn: dueDayOf(subject.kind, month) };
  const report: Report = {
    ...first,
    firstHandedInOn: kept?.firstHandedInOn ?? today,
    status,
    lastVersionNo: no,
    version: (kept?.version ?? 0) + 1,
  };
  const version = {
    reportId: report.id,
    no,
    content,
    handedInAt: occasion.at,
    handedInBy: occasion.actor,
    outcome: null,
  };
  return {
    report,
    reports: [
      { kind: 'REPORT', revision: { record: report, readVersion: kept?.version ?? 0 } },
      { kind: 'VERSION', version },
    ],
    messages: reportMessages(occasion, report, { type: 'serviceReportHandedIn' }),
  };
}

function requireBegun(month: ReportMonth, present: ReportMonth): void {
  if (month <= present) return;
  throw new DomainError('REPORT_MONTH_NOT_BEGUN', { field: 'month', value: month, accepted: `up to ${present}` });
}
