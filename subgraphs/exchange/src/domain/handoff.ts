import type { Actor } from '@guanjia/kernel/actor';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { HandoffChannel, HandoffPurpose, MaterialDescriptor } from '@guanjia/kernel/messages';
import type { HandoffStatus } from './handoffStatus.ts';
import type { LegStatus } from './legLife.ts';

/** What persons write down of a leg that no machine carries: sent by courier, handed over in person. */
export interface LegPapers {
  readonly carrier?: string;
  readonly trackingNumber?: string;
  /** Who sent it off or handed it over, by subject and name, and when (ISO). */
  readonly givenBy?: Actor & { readonly at: string };
}

/** The way of a handoff to one recipient. */
export interface Leg {
  readonly id: string;
  readonly handoffId: string;
  /** Id of the recipient in the directory. */
  readonly recipient: string;
  /** Null until it is known: as the sender asked, or as the directory said when it was first sent. */
  readonly channel: HandoffChannel | null;
  readonly status: LegStatus;
  /** Deliveries tried since the beginning. */
  readonly attempts: number;
  /** What `attempts` was when a person last replayed the leg; only later ones count towards giving up. */
  readonly attemptsBeforeReplay: number;
  /** Why it was refused, returned or cancelled, or why the last delivery failed. */
  readonly reason: string | null;
  readonly papers: LegPapers;
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
  /** 1 goes first; 10 for a project on no key list. */
  readonly priority: number;
  /** When those who have not signed were reminded, and when the supervisor was told. */
  readonly remindedAt: Date | null;
  readonly escalatedAt: Date | null;
  /** Follows from the legs, see `handoffStatusOf`. */
  readonly status: HandoffStatus;
  /** When the last leg was settled. */
  readonly completedAt: Date | null;
  readonly legs: readonly Leg[];
}
