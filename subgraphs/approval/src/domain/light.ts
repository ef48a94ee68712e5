import type { ClockReading } from './clock.ts';

/** The light on the wall chart (A4): amber from one fifth of the promised days left, red when late. */
export const lights = { GREEN: '正常', AMBER: '预警', RED: '逾期' } as const;
export type Light = keyof typeof lights;

/** The light of a clock that runs, stands still or has ended; one that ended in time is green. */
export function lightOf(reading: ClockReading): Light {
  const { remainingWorkingDays: left, promisedWorkingDays: promised, ended } = reading;
  if (left < 0) return 'RED';
  return !ended && left * 5 <= promised ? 'AMBER' : 'GREEN';
}
