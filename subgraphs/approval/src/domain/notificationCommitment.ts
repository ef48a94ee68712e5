import type { Actor } from '@guanjia/kernel/actor';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Label } from './label.ts';
import type { NotificationStatus } from './notificationMachine.ts';
import type { Signature } from './toleranceCommitment.ts';

/** On what terms an item is decided at once on a signed commitment: data of the catalogue (A9 S2). */
export interface NotificationTerms {
  /** Working days after the decision within which the agency checks. */
  readonly checkWithinWorkingDays: number;
  /** Codes of the materials that the commitment stands for. */
  readonly replaces: readonly string[];
  /** What the owner is told before signing: the conditions, and what follows when they are not met. */
  readonly notice: Label;
}

/** Until when a check is to be made, and the holiday calendar by which that was reckoned. */
export interface CheckDue {
  readonly dueOn: CalendarDate;
  readonly calendarVersion: string;
}

/** What a check found. */
export interface CommitmentCheck {
  readonly finding: string;
  readonly checkedAt: Date;
  readonly checkedBy: Actor;
}

/** An owner's promise to meet the conditions it was told (告知承诺, A9). */
export interface NotificationCommitment extends Signature {
  readonly id: string;
  readonly status: NotificationStatus;
  readonly signedAt: Date;
  /** Who recorded it. */
  readonly recordedBy: Actor;
  /** When the agency decided on it. */
  readonly reliedOnAt: Date | null;
  readonly checkDue: CheckDue | null;
  readonly check: CommitmentCheck | null;
}
