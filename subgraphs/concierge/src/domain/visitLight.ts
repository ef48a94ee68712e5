import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Light } from '@guanjia/kernel/light';
import type { ServiceVisit } from './serviceVisit.ts';

/** Green, amber when a fifth of the time or less is left, red past the day; a visit that was paid keeps the light of its day. */
export function visitLight(
  { dueOn, amberFrom, paidOn }: Pick<ServiceVisit, 'dueOn' | 'amberFrom' | 'paidOn'>,
  today: CalendarDate,
): Light {
  if ((paidOn ?? today) > dueOn) return 'RED';
  return paidOn === null && today >= amberFrom ? 'AMBER' : 'GREEN';
}
