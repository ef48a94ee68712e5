import { announce } from './announce.ts';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { ReportDuty } from './reportDuty.ts';

/** Announces that a service report is missing, once (C11); evidence belongs to no project and is only listed. */
export function tellMissingReport(
  occasion: Occasion,
  { subject, month, dueOn, state }: Pick<ReportDuty, 'subject' | 'month' | 'dueOn' | 'state'>,
): Partial<Changes> {
  if (subject.kind === 'EVIDENCE' || state !== 'MISSING') return {};
  const { projectId, personId } = subject;
  const message = announce(occasion, 'serviceReportMissing', {
    projectId,
    entity: { typename: 'Person', id: personId },
    visibility: 'INTERNAL',
    summary: {
      en: `Service report for ${month} missing since ${dueOn}.`,
      zh: `${month}服务情况未按期报送（应于${dueOn}前报送）`,
    },
    data: { personId, month, dueOn },
  });
  return {
    reports: [{ kind: 'MISSING_TOLD', projectId, personId, month, toldAt: occasion.at }],
    messages: [message],
  };
}
