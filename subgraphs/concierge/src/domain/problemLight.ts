import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Light } from '@guanjia/kernel/light';
import type { Problem } from './problem.ts';

/**
 * Red past the deadline, amber when a fifth of the time or less is left, else green; a solved problem keeps green or red
 * by the day it was solved.
 */
export function problemLight({ time, solvedOn }: Pick<Problem, 'time' | 'solvedOn'>, today: CalendarDate): Light {
  if ((solvedOn ?? today) > time.deadline) return 'RED';
  return solvedOn === null && today >= time.amberFrom ? 'AMBER' : 'GREEN';
}
