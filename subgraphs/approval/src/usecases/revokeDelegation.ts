import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Delegation } from '../domain/delegation.ts';
import { delegationAudit } from '../domain/delegationAudit.ts';
import { nextDelegationStatus } from '../domain/delegationMachine.ts';
import { requireAgencyRight } from '../domain/requireAgencyRight.ts';
import { requireText } from '../domain/requireText.ts';
import type { Needs } from './needs.ts';
import { requireVersion } from './requireVersion.ts';

export interface DelegationRevocation {
  readonly delegationId: string;
  readonly version: number | null;
  readonly reason: string;
}

/**
 * Takes a delegation back with the reason; what was decided by it stays. @throws DELEGATION_NOT_FOUND, FORBIDDEN,
 * TRANSITION_NOT_ALLOWED when it is taken back already
 */
export async function revokeDelegation(
  { delegations, now }: Pick<Needs, 'delegations' | 'now'>,
  principal: Principal,
  { delegationId, version, reason }: DelegationRevocation,
): Promise<Delegation> {
  const [before] = isId(delegationId) ? await delegations.findByIds([delegationId]) : [];
  if (!before) throw new DomainError('DELEGATION_NOT_FOUND', { field: 'delegationId', value: delegationId });
  requireAgencyRight(principal, before);
  requireVersion(before, version);
  const after: Delegation = {
    ...before,
    version: before.version + 1,
    status: nextDelegationStatus(before.status, 'revoke'),
    revocation: { at: now(), by: actorOf(principal), reason: requireText(reason, 'reason', 1000) },
  };
  await delegations.update(before, after, delegationAudit(before, after));
  return after;
}
