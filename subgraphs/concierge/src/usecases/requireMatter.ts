import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { PolicyMatter } from '../domain/policyMatter.ts';
import { requireId } from '../domain/requireId.ts';

/**
 * A 面上 matter that this person deals with: the service room of its region, or with `orGovernment` its city government.
 * @throws POLICY_MATTER_NOT_FOUND, FORBIDDEN
 */
export async function requireMatter(
  { matters }: Pick<ConciergeStore, 'matters'>,
  principal: Principal,
  matterId: string,
  { orGovernment = false }: { readonly orGovernment?: boolean } = {},
): Promise<PolicyMatter> {
  const [matter] = await matters.findMatters([requireId(matterId, 'matterId')]);
  if (!matter) throw new DomainError('POLICY_MATTER_NOT_FOUND', { field: 'matterId', value: matterId });
  const isOfOffice = hasRole(principal, 'SERVICE_ROOM', ...(orGovernment ? (['GOVERNMENT'] as const) : []));
  if (isOfOffice && worksInRegion(principal, matter.regionCode)) return matter;
  throw new DomainError('FORBIDDEN', { field: 'matterId', value: matter.regionCode, accepted: principal.regions });
}
