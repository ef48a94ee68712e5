import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { type Light, lightFor } from '@guanjia/kernel/light';
import {
  countWorkingDays,
  type Deadline,
  deadlineAfter,
  type WorkingDayCalendar,
  withProvisionalYears,
} from '@guanjia/kernel/workingDays';
import { isClosed } from './matterStatus.ts';
import type { MatterTask } from './matterTask.ts';

/** What a matter's clock says on a day, in working days. It runs from forwarding and rests while the matter is returned (U3). */
export interface MatterClock {
  readonly startedOn: CalendarDate;
  readonly promisedWorkingDays: number;
  readonly usedWorkingDays: number;
  /** Promised less used: negative once a working day too many has gone. */
  readonly remainingWorkingDays: number;
  /** Null while the clock rests with time left. */
  readonly deadline: CalendarDate | null;
  /** Whether a figure rests on a year whose holidays are not published. */
  readonly provisional: boolean;
  readonly running: boolean;
  readonly light: Light;
}

/** A stretch in which the clock runs, its first day not counted; `until` is null for the one that still runs. */
interface Run {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** Reads the clock off the matter's history, so that it can always be explained by it. */
export function matterClock(
  task: Pick<MatterTask, 'steps' | 'promisedWorkingDays'>,
  calendar: WorkingDayCalendar,
  today: CalendarDate,
): MatterClock {
  const { promisedWorkingDays: promised } = task;
  const runs = runsOf(task);
  const readOn = runs.at(-1)?.until ?? today;
  const finished = task.steps.some((step) => isClosed(step.to));
  const used = runs.reduce((days, run) => days + daysIn(calendar, { ...run, until: run.until ?? today }), 0);
  const due = dueDay(runs, { promised, finished, calendar });
  const overdue = due !== null && readOn > due.date;
  return {
    startedOn: runs[0]?.from ?? today,
    promisedWorkingDays: promised,
    usedWorkingDays: used,
    remainingWorkingDays: promised - used,
    deadline: due?.date ?? null,
    provisional: due?.provisional === true || Number(readOn.slice(0, 4)) > calendar.lastYear,
    running: runs.at(-1)?.until === null,
    light: lightFor({ overdue, finished, remaining: promised - used, promised }),
  };
}

function runsOf({ steps }: Pick<MatterTask, 'steps'>): readonly Run[] {
  const runs: Run[] = [];
  for (const step of steps) {
    const day = calendarDateOf(step.at);
    const last = runs.at(-1);
    if (step.work.action === 'forward' || step.work.action === 'resupply') runs.push({ from: day, until: null });
    else if (last && (step.work.action === 'return' || isClosed(step.to))) runs.splice(-1, 1, { ...last, until: day });
  }
  return runs;
}

/** A run that was cut off in time carries its days left over to the next one. */
function dueDay(
  runs: readonly Run[],
  { promised, finished, calendar }: { promised: number; finished: boolean; calendar: WorkingDayCalendar },
): Deadline | null {
  let left = promised;
  for (const [index, { from, until }] of runs.entries()) {
    const due = deadlineAfter(calendar, from, left);
    const isLastWord = finished && index === runs.length - 1;
    if (until === null || isLastWord || until > due.date) return due;
    left -= daysIn(calendar, { from, until });
  }
  return null;
}

function daysIn(calendar: WorkingDayCalendar, { from, until }: { from: CalendarDate; until: CalendarDate }): number {
  return countWorkingDays({ ...withProvisionalYears(calendar), lastYear: 9999 }, from, until);
}
