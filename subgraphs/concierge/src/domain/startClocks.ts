import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { ProblemTime } from './problem.ts';
import { problemTime } from './problemTime.ts';
import type { Procedure, ProcedureStep } from './procedure.ts';
import type { ProcedureDays } from './procedureDays.ts';
import { type ProcedureStepKind, stepsBefore } from './procedureSteps.ts';

/** What decides how long steps take. */
export interface ProcedureRules {
  readonly calendar: WorkingDayCalendar;
  readonly days: ProcedureDays;
}

/**
 * The steps with the clocks that shall run: of each that is not done and whose forerunners are, from today unless it runs
 * already. The clock of one of whose forerunners one was undone stops, and starts anew later; none runs once the service has ended.
 */
export function startClocks(
  { steps, endedAt }: Pick<Procedure, 'steps' | 'endedAt'>,
  { calendar, days }: ProcedureRules,
  today: CalendarDate,
): readonly ProcedureStep[] {
  const isDone = (kind: ProcedureStepKind) => steps.some((step) => step.kind === kind && step.done !== null);
  return steps.map((step) => {
    if (step.done !== null) return step;
    if (endedAt !== null || !stepsBefore(step.kind).every(isDone)) return { ...step, time: null, overdueTold: false };
    if (step.time !== null) return step;
    const length = days[step.kind];
    const time = length === 'MONTH_END' ? untilMonthEnd(today) : problemTime(calendar, today, length);
    return { ...step, time };
  });
}

/** Natural days, as the notice has it (每月底前, S4). */
function untilMonthEnd(today: CalendarDate): ProblemTime {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const length = last - day;
  const dateAt = (dayOfMonth: number) => `${today.slice(0, 8)}${String(dayOfMonth).padStart(2, '0')}`;
  return {
    dueWorkingDays: length,
    deadline: dateAt(last),
    isProvisional: false,
    amberFrom: dateAt(last - Math.floor(length / 5)),
  };
}
