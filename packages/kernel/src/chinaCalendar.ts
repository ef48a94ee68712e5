import chineseDays from 'chinese-days';
import { requireKnownYear, type WorkingDayCalendar } from './workingDays.ts';

const firstYear = 2004;

/** The State Council's public-holiday arrangement, make-up working days included, as the library `chinese-days` keeps it (X1). */
export const chinaCalendar: WorkingDayCalendar = createChinaCalendar();

function createChinaCalendar(): WorkingDayCalendar {
  const lastYear = lastPublishedYear();
  const known = new Map<string, boolean>();
  const calendar: WorkingDayCalendar = {
    version: `chinese-days ${firstYear}-${lastYear}`,
    firstYear,
    lastYear,
    isWorkingDay(date) {
      requireKnownYear(calendar, date);
      const remembered = known.get(date);
      if (remembered !== undefined) return remembered;
      const { work } = chineseDays.getDayDetail(date);
      known.set(date, work);
      return work;
    },
    holidayOf(date) {
      const year = Number(date.slice(0, 4));
      if (year < firstYear || year > lastYear) return null;
      const [en, zh] = chineseDays.getDayDetail(date).name.split(',');
      return en === undefined || zh === undefined ? null : { en, zh };
    },
  };
  return calendar;
}

/** The library answers any year; only for a published one does it know National Day as a holiday on every weekday. */
function lastPublishedYear(): number {
  let year = firstYear;
  while (hasNationalDay(year + 1)) year += 1;
  return year;
}

function hasNationalDay(year: number): boolean {
  return ['01', '02', '03'].every((day) => !chineseDays.getDayDetail(`${year}-10-${day}`).work);
}
