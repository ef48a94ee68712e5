import { auditMessage } from '@guanjia/kernel/auditMessage';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { LineReport } from './lineReport.ts';

/** What the audit trail says of a line report and its amendments (X2): they belong to no project. */
export function lineReportAudit(before: LineReport | null, after: LineReport): OutboxMessage {
  return auditMessage({
    action: 'approval.lineReported',
    at: after.reportedAt,
    actor: after.reportedBy,
    entity: { typename: 'LineReport', id: after.id },
    regionCode: after.region,
    before: before === null ? null : factsOf(before),
    after: factsOf(after),
  });
}

function factsOf({ agency, month, version, text, figures }: LineReport): Record<string, unknown> {
  return { agency, month, version, text, figures };
}
