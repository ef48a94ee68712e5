import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { ErrorCode } from '@guanjia/kernel/errorCodes';
import { isWithinRegion } from '@guanjia/kernel/regions';
import type { ApplicationItem } from './application.ts';
import { type Delegation, type DelegationStanding, delegationStandingOn } from './delegation.ts';

/** What is to be decided, where and when. */
export interface BusDecision {
  readonly item: Pick<ApplicationItem, 'code' | 'agency'>;
  readonly regionCode: string;
  readonly day: CalendarDate;
}

const refusals: Readonly<Record<Exclude<DelegationStanding, 'LIVE'>, ErrorCode>> = {
  REVOKED: 'DELEGATION_REVOKED',
  EXPIRED: 'DELEGATION_EXPIRED',
  NOT_YET_VALID: 'DELEGATION_NOT_YET_VALID',
};

/**
 * The delegation by which a person may decide on the bus, of all that were granted to him (A13, S3).
 * @throws DELEGATION_MISSING when the agency gave him none, ITEM_NOT_DELEGATED, REGION_NOT_DELEGATED, or why the latest
 * that names item and region does not apply: DELEGATION_REVOKED, DELEGATION_EXPIRED, DELEGATION_NOT_YET_VALID
 */
export function requireDelegation(granted: readonly Delegation[], { item, regionCode, day }: BusDecision): Delegation {
  const ofAgency = granted.filter(({ agency }) => agency === item.agency);
  if (ofAgency.length === 0)
    refuse('DELEGATION_MISSING', { field: 'applicationId', value: item.code, agency: item.agency });
  const ofItem = ofAgency.filter(({ itemCodes }) => itemCodes.includes(item.code));
  if (ofItem.length === 0) {
    const accepted = [...new Set(ofAgency.flatMap(({ itemCodes }) => itemCodes))];
    refuse('ITEM_NOT_DELEGATED', { field: 'applicationId', value: item.code, accepted });
  }
  const ofRegion = ofItem.filter(({ regions }) => regions.some((region) => isWithinRegion(regionCode, region)));
  if (ofRegion.length === 0) {
    const accepted = [...new Set(ofItem.flatMap(({ regions }) => regions))];
    refuse('REGION_NOT_DELEGATED', { field: 'applicationId', value: regionCode, accepted });
  }
  const live = ofRegion.find((delegation) => delegationStandingOn(delegation, day) === 'LIVE');
  return live ?? refuseLatest(ofRegion, day);
}

function refuseLatest(delegations: readonly Delegation[], day: CalendarDate): never {
  const latest = delegations.reduce((one, other) => (other.grantedAt > one.grantedAt ? other : one));
  const standing = delegationStandingOn(latest, day);
  const { documentNo, validFrom, validUntil } = latest;
  if (standing === 'LIVE') throw new TypeError('a live delegation was passed over');
  return refuse(refusals[standing], {
    field: 'applicationId',
    value: documentNo,
    accepted: `${validFrom} to ${validUntil}`,
  });
}

function refuse(code: ErrorCode, detail: Readonly<Record<string, unknown>>): never {
  throw new DomainError(code, detail);
}
