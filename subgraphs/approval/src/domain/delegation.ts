import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { DelegationStatus } from './delegationMachine.ts';

/** That it was taken back. */
export interface Revocation {
  readonly at: Date;
  readonly by: Actor;
  readonly reason: string;
}

/** An agency's written delegation to the chief approver of a bus crew (授权委托书, A13, S3). */
export interface Delegation {
  readonly id: string;
  readonly version: number;
  readonly agency: AgencyCode;
  /** The chief approver (首席审批员). */
  readonly delegate: Actor;
  /** Items that may be decided on the spot. */
  readonly itemCodes: readonly string[];
  /** With all regions within them. */
  readonly regions: readonly string[];
  /** First and last day on which it applies, in the official calendar. */
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate;
  /** Number of the seal kept on the bus (2号公章). */
  readonly sealNo: string;
  readonly documentNo: string;
  readonly status: DelegationStatus;
  readonly grantedAt: Date;
  readonly grantedBy: Actor;
  readonly revocation: Revocation | null;
}

/** How a delegation stands on a day. */
export const delegationStandings = {
  NOT_YET_VALID: '未生效',
  LIVE: '有效',
  EXPIRED: '已过期',
  REVOKED: '已撤回',
} as const;
export type DelegationStanding = keyof typeof delegationStandings;

/** How it stands on a day; once taken back it never applies. */
export function delegationStandingOn(
  { status, validFrom, validUntil }: Pick<Delegation, 'status' | 'validFrom' | 'validUntil'>,
  day: CalendarDate,
): DelegationStanding {
  if (status === 'REVOKED') return 'REVOKED';
  if (day < validFrom) return 'NOT_YET_VALID';
  return day > validUntil ? 'EXPIRED' : 'LIVE';
}
