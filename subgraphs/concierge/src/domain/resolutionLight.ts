import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Light } from '@guanjia/kernel/light';
import { problemLight } from './problemLight.ts';
import type { Resolution } from './resolution.ts';

/** The light of a resolution by the same days as a problem's: what has ended keeps its light. */
export function resolutionLight({ time, endedOn }: Pick<Resolution, 'time' | 'endedOn'>, today: CalendarDate): Light {
  return problemLight({ time, solvedOn: endedOn }, today);
}
