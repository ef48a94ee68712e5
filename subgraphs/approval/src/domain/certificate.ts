import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { ApprovalEffect } from './approvalEffect.ts';
import type { Label } from './label.ts';
import type { SimulationBasis } from './simulationBasis.ts';

/** How a certificate stands (证照状态, A14). EXPIRED follows from the day and is never kept. */
export const certificateStatuses = {
  VALID: '有效',
  SUPERSEDED: '已换发',
  WITHDRAWN: '已撤销',
  EXPIRED: '已过期',
} as const;
export type CertificateStatus = keyof typeof certificateStatuses;

/** How it stands whatever the day is. */
export type CertificateStanding = Exclude<CertificateStatus, 'EXPIRED'>;

/** The document that an approval issues (证照批文, A14). */
export interface Certificate {
  readonly id: string;
  /** Unique in the whole department. */
  readonly number: string;
  readonly projectId: string;
  readonly applicationId: string;
  readonly itemCode: string;
  readonly itemName: Label;
  readonly agency: AgencyCode;
  readonly effect: ApprovalEffect;
  readonly standing: CertificateStanding;
  readonly issuedAt: Date;
  readonly issuedBy: Actor;
  readonly validFrom: CalendarDate;
  /** The last day on which it is valid; null when that is open. */
  readonly validUntil: CalendarDate | null;
  /** The certificate in whose place it was issued (换发). */
  readonly supersedesId: string | null;
  /** When it was superseded or withdrawn, and why. */
  readonly endedAt: Date | null;
  readonly endReason: string | null;
  /** What the simulation rests on; null for the others (A11). */
  readonly simulation: SimulationBasis | null;
}

/** How a certificate stands on a day. */
export function certificateStatusOn(
  { standing, validUntil }: Pick<Certificate, 'standing' | 'validUntil'>,
  today: CalendarDate,
): CertificateStatus {
  return standing === 'VALID' && validUntil !== null && validUntil < today ? 'EXPIRED' : standing;
}
