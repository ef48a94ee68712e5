import { type WorkingDayCalendar, withProvisionalYears } from '@guanjia/kernel/workingDays';

/** Counts Monday to Friday in unpublished years, refusing none; whoever uses it marks the figure provisional. */
export function withOpenYears<Calendar extends WorkingDayCalendar>(calendar: Calendar): Calendar {
  return { ...calendar, ...withProvisionalYears(calendar), firstYear: 0, lastYear: 9999 };
}
