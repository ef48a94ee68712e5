import type { Actor } from '@guanjia/kernel/actor';

/** A stretch of time, its end not included. */
export interface TimeSpan {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A time at which a bus can go out with a crew; free while no booking that stands has it (C10). */
export interface BusSlot extends TimeSpan {
  readonly id: string;
  readonly busId: string;
  readonly crewId: string;
  /** The smaller of the regions of bus and crew. */
  readonly regionCode: string;
  readonly openedAt: Date;
  readonly openedBy: Actor;
  readonly withdrawnAt: Date | null;
  readonly withdrawReason: string | null;
}

/** Whether two stretches share a moment. */
export function overlap(one: TimeSpan, other: TimeSpan): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}
