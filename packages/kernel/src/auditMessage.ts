import type { AuditAction } from './auditActions.ts';
import type { AuditEntry, OutboxMessage } from './messages.ts';
import { newId } from './newId.ts';

/** What an entry of the audit trail says; where there is no project or region, or nothing before or after, it is left out. */
export type AuditFacts = Pick<AuditEntry, 'entity' | 'actor'> &
  Partial<Pick<AuditEntry, 'projectId' | 'regionCode' | 'before' | 'after'>> & {
    readonly action: AuditAction;
    readonly at: Date;
  };

/** An entry of the audit trail (X2) as it goes in the outbox, in the transaction that makes the change. */
export function auditMessage({ at, ...facts }: AuditFacts): OutboxMessage {
  const absent = { projectId: null, regionCode: null, before: null, after: null };
  return { kind: 'audit', audit: { id: newId(), at: at.toISOString(), ...absent, ...facts } };
}
