import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { matterClock } from './matterClock.ts';
import type { Timing } from './matterEvents.ts';
import type { MatterTask } from './matterTask.ts';

/** A matter's deadline and light at an instant, as they are announced. */
export function matterTiming(
  task: Pick<MatterTask, 'steps' | 'promisedWorkingDays'>,
  calendar: WorkingDayCalendar,
  at: Date,
): Timing {
  const { deadline, provisional, light } = matterClock(task, calendar, calendarDateOf(at));
  return { deadline: deadline === null ? null : { date: deadline, provisional }, light };
}
