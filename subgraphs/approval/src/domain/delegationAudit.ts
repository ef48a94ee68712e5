import { auditMessage } from '@guanjia/kernel/auditMessage';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Delegation } from './delegation.ts';

/** What the audit trail says of a delegation that was granted or taken back (X2): it belongs to no project. */
export function delegationAudit(before: Delegation | null, after: Delegation): OutboxMessage {
  const [only, more] = after.regions;
  const { revocation } = after;
  return auditMessage({
    action: revocation === null ? 'approval.delegationGranted' : 'approval.delegationRevoked',
    at: revocation?.at ?? after.grantedAt,
    actor: revocation?.by ?? after.grantedBy,
    entity: { typename: 'Delegation', id: after.id },
    regionCode: more === undefined ? (only ?? null) : null,
    before: before === null ? null : factsOf(before),
    after: factsOf(after),
  });
}

function factsOf({ grantedAt: _, grantedBy: __, revocation, id: ___, ...facts }: Delegation): Record<string, unknown> {
  return { ...facts, reason: revocation?.reason ?? null };
}
