import { type AuditFacts, auditMessage } from '@guanjia/kernel/auditMessage';
import type { Changes } from './changes.ts';

/** Changes that belong to no project, with what the audit trail says of them (X2). */
export function withAudit(changes: Partial<Changes>, facts: AuditFacts): Partial<Changes> {
  return { ...changes, messages: [...(changes.messages ?? []), auditMessage(facts)] };
}
