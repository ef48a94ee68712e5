import { type Light, lightFor } from '@guanjia/kernel/light';
import type { ClockReading } from './clock.ts';

/** The light of a clock that runs, stands still or has ended; one that ended in time is green. */
export function lightOf(reading: ClockReading): Light {
  const { remainingWorkingDays: remaining, promisedWorkingDays: promised, ended: finished } = reading;
  return lightFor({ overdue: remaining < 0, finished, remaining, promised });
}
