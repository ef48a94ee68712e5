import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { deadlineAfter, type WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { SurveySlot } from './jointSurvey.ts';

const mostSlots = 10;
const mostDaysToAnswer = 10;
const longestSlotMs = 12 * 3_600_000;

/** The last day for answers, this many working days after today. @throws BAD_INPUT */
export function answerDeadline(calendar: WorkingDayCalendar, today: CalendarDate, workingDays: number): CalendarDate {
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > mostDaysToAnswer) {
    const accepted = `a whole number from 1 to ${mostDaysToAnswer}`;
    throw new DomainError('BAD_INPUT', { field: 'answerWithinWorkingDays', value: workingDays, accepted });
  }
  return deadlineAfter(calendar, today, workingDays).date;
}

/**
 * The slots in the order of their times: each to come, of 12 hours at the most, and one of them after the last day for
 * answers, so that silence holds nobody up.
 * @throws BAD_INPUT naming the first that is wrong.
 */
export function checkSurveySlots(
  slots: readonly SurveySlot[],
  { now, answerBy }: { readonly now: Date; readonly answerBy: CalendarDate },
): readonly SurveySlot[] {
  if (slots.length === 0 || slots.length > mostSlots) {
    throw new DomainError('BAD_INPUT', { field: 'slots', value: slots.length, accepted: `1 to ${mostSlots} slots` });
  }
  for (const [index, { startsAt, endsAt }] of slots.entries()) {
    const field = `slots.${index}`;
    if (startsAt <= now) throw new DomainError('BAD_INPUT', { field: `${field}.startsAt`, accepted: 'a time to come' });
    const length = endsAt.getTime() - startsAt.getTime();
    if (length <= 0 || length > longestSlotMs) {
      const accepted = 'a time after the start, 12 hours later at the most';
      throw new DomainError('BAD_INPUT', { field: `${field}.endsAt`, value: endsAt.toISOString(), accepted });
    }
    if (slots.findIndex((slot) => slot.startsAt.getTime() === startsAt.getTime()) !== index) {
      const accepted = 'each slot once';
      throw new DomainError('BAD_INPUT', { field: `${field}.startsAt`, value: startsAt.toISOString(), accepted });
    }
  }
  if (slots.every(({ startsAt }) => calendarDateOf(startsAt) <= answerBy)) {
    throw new DomainError('BAD_INPUT', {
      field: 'slots',
      accepted: `a slot after ${answerBy}, the last day for answers`,
    });
  }
  return slots.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
