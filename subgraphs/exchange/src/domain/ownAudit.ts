import { type AuditFacts, auditMessage } from '@guanjia/kernel/auditMessage';
import type { TakenAudit } from './auditTrail.ts';
import { digestOf } from './logEntry.ts';

/** An entry of the audit trail that the exchange writes itself, in the transaction that makes the change (X2). */
export function ownAudit(facts: AuditFacts): TakenAudit {
  const message = auditMessage(facts);
  if (message.kind !== 'audit') throw new TypeError('an audit message is of its own kind');
  return { audit: message.audit, source: 'exchange', digest: digestOf(message) };
}
