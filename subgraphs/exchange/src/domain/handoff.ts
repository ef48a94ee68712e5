import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { HandoffPurpose, MaterialDescriptor } from '@guanjia/kernel/messages';
import type { HandoffStatus } from './handoffStatus.ts';
import type { LegStatus } from './legLife.ts';

/** The way of a handoff to one recipient. */
export interface Leg {
  readonly id: string;
  readonly handoffId: string;
  /** Id of the recipient in the directory. */
  readonly recipient: string;
  readonly status: LegStatus;
  /** Deliveries tried since the beginning. */
  readonly attempts: number;
  /** What `attempts` was when a person last replayed the leg; only later ones count towards giving up. */
  readonly attemptsBeforeReplay: number;
  /** Why it was refused, returned or cancelled, or why the last delivery failed. */
  readonly reason: string | null;
  readonly changedAt: Date;
  readonly deliveredAt: Date | null;
  readonly receivedAt: Date | null;
}

/** A cover sheet and materials on their way from one department to one or many recipients (H1). */
export interface Handoff {
  readonly id: string;
  readonly projectId: string;
  readonly purpose: HandoffPurpose;
  /** The department that sends. */
  readonly sender: string;
  readonly cover: Readonly<Record<string, unknown>>;
  readonly materials: readonly MaterialDescriptor[];
  readonly dueWorkingDays: number;
  /** Last day on which the recipients are to sign; provisional when it rests on holidays not published yet (X1). */
  readonly dueDate: CalendarDate;
  readonly dueProvisional: boolean;
  readonly requestedAt: Date;
  /** Follows from the legs, see `handoffStatusOf`. */
  readonly status: HandoffStatus;
  /** When the last leg was settled. */
  readonly completedAt: Date | null;
  readonly legs: readonly Leg[];
}
