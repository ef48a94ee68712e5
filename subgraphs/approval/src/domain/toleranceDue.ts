import { type CalendarDate, parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { addWorkingDays, countWorkingDays, type WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { CommitmentTerms } from './commitmentTerms.ts';
import { withOpenYears } from './withOpenYears.ts';

/** By when an owner promises: a day, or so many working days from the day after signing. */
export interface WantedDue {
  readonly dueOn: CalendarDate | null;
  readonly workingDays: number | null;
}

interface Reckoning {
  readonly today: CalendarDate;
  readonly calendar: WorkingDayCalendar;
  readonly terms: CommitmentTerms;
}

/** The promised day: one working day away at least, and no farther than the terms allow. @throws BAD_INPUT */
export function requireToleranceDue({ dueOn, workingDays }: WantedDue, reckoning: Reckoning): CalendarDate {
  const { today, terms } = reckoning;
  const calendar = withOpenYears(reckoning.calendar);
  const longest = terms.toleranceWorkingDays;
  if (workingDays !== null && dueOn === null) {
    const isSane = Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= longest;
    if (!isSane) refuse('workingDays', workingDays, `1 to ${longest}`);
    return addWorkingDays(calendar, today, workingDays);
  }
  if (dueOn === null || workingDays !== null) refuse('dueOn', dueOn, 'either dueOn or workingDays');
  const day = parseCalendarDate(dueOn, 'dueOn');
  const first = addWorkingDays(calendar, today, 1);
  const last = addWorkingDays(calendar, today, longest);
  if (day < first || day > last) refuse('dueOn', day, `${first} to ${last}`);
  return day;
}

/** The next day after `after` on which to remind of a promise, or null: always a working day. */
export function nextReminder(
  dueOn: CalendarDate,
  after: CalendarDate,
  { calendar, terms }: Pick<Reckoning, 'calendar' | 'terms'>,
): CalendarDate | null {
  const counting = withOpenYears(calendar);
  const days = terms.reminderWorkingDays.map((left) => workingDaysBefore(counting, dueOn, left));
  return days.filter((day) => day > after).toSorted()[0] ?? null;
}

/** Working days from a day up to the promised one. */
export function workingDaysLeft(calendar: WorkingDayCalendar, today: CalendarDate, dueOn: CalendarDate): number {
  return countWorkingDays(withOpenYears(calendar), today, dueOn);
}

/** The last working day that has so many working days between itself and a day. */
function workingDaysBefore(calendar: WorkingDayCalendar, date: CalendarDate, days: number): CalendarDate {
  let left = days;
  for (let day = date; ; day = dayBefore(day)) {
    const works = calendar.isWorkingDay(day);
    if (left === 0 && works) return day;
    if (works) left -= 1;
  }
}

function dayBefore(date: CalendarDate): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function refuse(field: string, value: unknown, accepted: string): never {
  throw new DomainError('BAD_INPUT', { field, value, accepted });
}
