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

/**
 * Lines from many days that count along one series of days from `earliest` on, so that a holiday is looked up once. One from before it
 * counts for itself.
 */
export function workingDayLinesFrom(
  calendar: WorkingDayCalendar,
  earliest: CalendarDate,
): (begin: CalendarDate) => WorkingDayLine {
  const series = createWorkingDayLine(calendar, earliest);
  return (begin) => {
    if (begin < earliest) return createWorkingDayLine(calendar, begin);
    const place = series.placeOf(begin);
    const offset = place === 0 || series.dateAt(place) === begin ? place : place - 1;
    return {
      dateAt: (ahead) => (ahead === 0 ? begin : series.dateAt(offset + ahead)),
      placeOf: (date) => (date <= begin ? 0 : series.placeOf(date) - offset),
    };
  };
}

/** Working days from one day to another; negative when the other is the earlier one. */
export function workingDaysBetween(
  lineFrom: (begin: CalendarDate) => WorkingDayLine,
  from: CalendarDate,
  to: CalendarDate,
): number {
  if (to === from) return 0;
  return to > from ? lineFrom(from).placeOf(to) : -lineFrom(to).placeOf(from);
}
