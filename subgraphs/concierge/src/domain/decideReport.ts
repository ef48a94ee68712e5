import { isSamePerson } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Report, ReportVersion } from './report.ts';
import { reportMessages } from './reportMessages.ts';
import { reportTransitions } from './reportTransitions.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

/** What the service room says to the last version: `reason` is null for an acceptance. */
export type ReportDecision =
  | { readonly action: 'accept'; readonly reason: null }
  | { readonly action: 'return'; readonly reason: string };

/**
 * Accepts a report or returns it with a reason. @throws TRANSITION_NOT_ALLOWED, REPORT_OWN_DECISION for whoever handed it in
 */
export function decideReport(
  occasion: Occasion,
  report: Report,
  last: Pick<ReportVersion, 'no' | 'handedInBy'>,
  { action, reason: asked }: ReportDecision,
): Partial<Changes> & { readonly report: Report } {
  const status = requireStep('Report', reportTransitions[report.status], report.status, action);
  if (isSamePerson(last.handedInBy, occasion.actor)) {
    throw new DomainError('REPORT_OWN_DECISION', { field: 'reportId', value: report.id, accepted: 'somebody else' });
  }
  const reason = asked === null ? null : requireText(asked, 'reason', 1000);
  const revision = revise(report, { status });
  const outcome = {
    kind: action === 'accept' ? 'ACCEPTED' : 'RETURNED',
    reason,
    at: occasion.at,
    by: occasion.actor,
  } as const;
  const type = action === 'accept' ? 'serviceReportAccepted' : 'serviceReportReturned';
  return {
    report: revision.record,
    reports: [
      { kind: 'REPORT', revision },
      { kind: 'OUTCOME', reportId: report.id, no: last.no, outcome },
    ],
    messages: reportMessages(occasion, revision.record, { type, reason }),
  };
}
