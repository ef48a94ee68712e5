import type { Actor } from '@guanjia/kernel/actor';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';

/** A broken promise, which bars its owner from new tolerance until it is cleared (A8). */
export interface ToleranceBar {
  /** Id of the broken commitment. */
  readonly id: string;
  readonly ownerCreditCode: string;
  readonly applicationId: string;
  readonly projectId: string;
  readonly regionCode: string;
  readonly materials: readonly string[];
  readonly dueOn: CalendarDate;
  readonly barredAt: Date;
  readonly cleared: BarClearing | null;
}

/** Who cleared a bar, when and why. */
export interface BarClearing {
  readonly at: Date;
  readonly by: Actor;
  readonly reason: string;
}
