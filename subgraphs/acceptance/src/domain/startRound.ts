import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { deadlineAfter, type WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { AcceptanceItem } from './acceptanceItem.ts';
import type { AcceptanceRound } from './jointAcceptance.ts';

/** What starts a round of an item's clock. */
export interface RoundStart {
  readonly item: Pick<AcceptanceItem, 'promisedWorkingDays'>;
  readonly number: number;
  readonly rectification: string | null;
  readonly calendar: WorkingDayCalendar;
  readonly now: Date;
}

/** A fresh clock: the department has its promised working days again, counted from the day after. */
export function startRound({ item, number, rectification, calendar, now }: RoundStart): AcceptanceRound {
  return {
    number,
    startedAt: now,
    deadline: deadlineAfter(calendar, calendarDateOf(now), item.promisedWorkingDays),
    rectification,
    opinion: null,
  };
}
