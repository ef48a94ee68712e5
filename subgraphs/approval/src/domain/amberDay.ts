import { type CalendarDate, previousDate } from '@guanjia/kernel/calendarDate';
import { type WorkingDayCalendar, withProvisionalYears } from '@guanjia/kernel/workingDays';

/**
 * The day from which a planned item is amber while nobody has applied for it: from then on no more than a fifth of the
 * working days that it takes is left up to its planned finish (A4).
 */
export function amberDay(
  { plannedFinish, workingDays }: { readonly plannedFinish: CalendarDate; readonly workingDays: number },
  calendar: WorkingDayCalendar,
): CalendarDate {
  const { isWorkingDay } = withProvisionalYears(calendar);
  let left = Math.floor(workingDays / 5);
  let day = plannedFinish;
  while (left > 0 || !isWorkingDay(day)) {
    if (isWorkingDay(day)) left -= 1;
    day = previousDate(day);
  }
  return day;
}
