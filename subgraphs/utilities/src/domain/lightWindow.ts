import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Light } from '@guanjia/kernel/light';
import { deadlineAfter, type WorkingDayCalendar } from '@guanjia/kernel/workingDays';

/** By which deadlines a running clock shows a light on a day: so a store can tell without counting working days. */
export interface LightWindow {
  readonly light: Light;
  readonly today: CalendarDate;
  /**
   * At place n: the first deadline that is green still, where n whole working days are a fifth of the days promised; see
   * `lightFor`.
   */
  readonly greenFrom: readonly CalendarDate[];
}

/** The longest promise of a catalogue, a fifth of it. */
const longestFifth = 200;

/** The window of a light on a day. */
export function lightWindow(light: Light, calendar: WorkingDayCalendar, today: CalendarDate): LightWindow {
  const greenFrom: CalendarDate[] = [];
  let last = today;
  for (let fifth = 0; fifth <= longestFifth; fifth += 1) {
    last = deadlineAfter(calendar, last, 1).date;
    greenFrom.push(last);
  }
  return { light, today, greenFrom };
}
