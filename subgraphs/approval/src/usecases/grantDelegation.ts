import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import type { Delegation } from '../domain/delegation.ts';
import { delegationAudit } from '../domain/delegationAudit.ts';
import { type DelegationEntry, draftDelegation } from '../domain/draftDelegation.ts';
import { requireAgencyRight } from '../domain/requireAgencyRight.ts';
import type { Needs } from './needs.ts';

/**
 * An agency delegates decisions on the bus to a named person (A13, S3). @throws FORBIDDEN, the refusals of `draftDelegation`,
 * SEAL_NUMBER_TAKEN
 */
export async function grantDelegation(
  { delegations, catalogue, now }: Pick<Needs, 'delegations' | 'catalogue' | 'now'>,
  principal: Principal,
  entry: Omit<DelegationEntry, 'agency'>,
): Promise<Delegation> {
  const agency = requireAgencyRight(principal, { agency: null, regions: entry.regions });
  const delegation = draftDelegation({ ...entry, agency }, { at: now(), by: actorOf(principal), catalogue });
  await delegations.add(delegation, delegationAudit(null, delegation));
  return delegation;
}
