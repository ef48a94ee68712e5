import type { CalendarDate } from '@guanjia/kernel/calendarDate';

/** One entry of somebody's calendar: something at a time, or something on a whole day, such as a last day. */
export type CalendarEntry = {
  /** Stays the same for the life of what it tells of, and is used for nothing else. */
  readonly uid: string;
  /** 0, and one more with each change that a calendar must learn of. */
  readonly sequence: number;
  readonly title: string;
  readonly place: string | null;
  /** Plain text, each fact on its own line. */
  readonly notes: string | null;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly changedAt: Date;
} & ({ readonly startsAt: Date; readonly endsAt: Date } | { readonly day: CalendarDate });
