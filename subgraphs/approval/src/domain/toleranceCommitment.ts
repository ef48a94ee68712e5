import type { Actor } from '@guanjia/kernel/actor';
import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { ToleranceStatus } from './toleranceMachine.ts';

/** Who signed for the owner unit, and what. */
export interface Signature {
  /** Name of the person who signed. */
  readonly signedBy: string;
  readonly statement: string;
}

/** What is promised with a signature. */
export interface SignedTolerance extends Signature {
  /** Codes of the materials that come later. */
  readonly materials: readonly string[];
  /** The last day in time: the one that was signed, whatever the holidays become. */
  readonly dueOn: CalendarDate;
  /** When the next reminder is sent; null when none is left. */
  readonly nextReminderOn: CalendarDate | null;
  /** The unit that promises, and is barred when it breaks the promise. */
  readonly ownerCreditCode: string;
}

/** An owner's promise to bring tolerable materials later (极限容缺受理承诺, A8 S3). */
export interface ToleranceCommitment extends SignedTolerance {
  readonly id: string;
  readonly status: ToleranceStatus;
  readonly signedAt: Date;
  /** Who recorded it. */
  readonly recordedBy: Actor;
  /** When it was kept, broken or cancelled. */
  readonly endedAt: Date | null;
}

interface Committed {
  readonly materials: readonly string[];
  readonly toleranceCommitment: ToleranceCommitment | null;
}

/** What a commitment that still holds leaves to be brought. */
export function outstandingMaterials({ materials, toleranceCommitment }: Committed): readonly string[] {
  if (toleranceCommitment?.status !== 'SIGNED') return [];
  return toleranceCommitment.materials.filter((code) => !materials.includes(code));
}

/** Whether the promised day has passed and something is still to be brought. */
export function isToleranceLate(committed: Committed, at: Date): boolean {
  const { toleranceCommitment: commitment } = committed;
  if (commitment === null || calendarDateOf(at) <= commitment.dueOn) return false;
  return outstandingMaterials(committed).length > 0;
}
