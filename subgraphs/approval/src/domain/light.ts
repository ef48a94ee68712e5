import { type Light, lightFor } from '@guanjia/kernel/light';
import type { ClockReading } from './clock.ts';

/** The light of a clock that runs, stands still or has ended; one that ended in time is green. */
export function lightOf(reading: ClockReading): Light {
  const { remainingWorkingDays: remaining, promisedWorkingDays: promised, ended: finished } = reading;
  const { promisedWorkingHours: hours, remainingWorkingMinutes: minutes } = reading;
  if (hours !== null && minutes !== null) {
    return lightFor({ overdue: minutes < 0, finished, remaining: minutes, promised: hours * 60 });
  }
  return lightFor({ overdue: remaining < 0, finished, remaining, promised });
}
