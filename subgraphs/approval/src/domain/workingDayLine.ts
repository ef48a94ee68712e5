import { type CalendarDate, nextDate } from '@guanjia/kernel/calendarDate';
import { type WorkingDayCalendar, withProvisionalYears } from '@guanjia/kernel/workingDays';

/** The working days behind a day, numbered from 1; the day itself is 0. */
export interface WorkingDayLine {
  /** The day with a number. */
  dateAt(place: number): CalendarDate;
  /** The number of the first day that is not before a date; 0 for all up to the beginning. */
  placeOf(date: CalendarDate): number;
}

/** How far the line goes: thirty years. What is planned for later stands on its last day. */
const lastPlace = 7500;

/** Numbers the working days behind a day as they are asked for; Monday to Friday count in years not published (X1). */
export function createWorkingDayLine(calendar: WorkingDayCalendar, begin: CalendarDate): WorkingDayLine {
  const counting = withProvisionalYears(calendar);
  const dates = [begin];
  const lastDate = () => dates.at(-1) ?? begin;
  const extend = () => {
    let date = nextDate(lastDate());
    while (!counting.isWorkingDay(date)) date = nextDate(date);
    dates.push(date);
  };
  return {
    dateAt(place) {
      const bounded = Math.min(place, lastPlace);
      while (dates.length <= bounded) extend();
      return dates[bounded] ?? lastDate();
    },
    placeOf(date) {
      if (date <= begin) return 0;
      while (dates.length <= lastPlace && lastDate() < date) extend();
      return firstNotBefore(dates, date);
    },
  };
}

/** Halves the sorted days until the place is found. */
function firstNotBefore(dates: readonly CalendarDate[], date: CalendarDate): number {
  let low = 0;
  let high = dates.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((dates[middle] ?? date) < date) low = middle + 1;
    else high = middle;
  }
  return low;
}
