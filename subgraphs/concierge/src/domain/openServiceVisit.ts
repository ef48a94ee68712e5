import { type CalendarDate, calendarDateOf, startOfDay } from '@guanjia/kernel/calendarDate';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Occasion } from './occasion.ts';
import { problemTime } from './problemTime.ts';
import { requireText } from './requireText.ts';
import type { ServiceVisit } from './serviceVisit.ts';

const dayMs = 86_400_000;

type VisitTime = Pick<ServiceVisit, 'dueOn' | 'isProvisional' | 'amberFrom'>;

/** The time of a return visit: working days from today. @throws BAD_INPUT naming `dueWorkingDays` */
export function visitTime(calendar: WorkingDayCalendar, today: CalendarDate, dueWorkingDays: number): VisitTime {
  const { deadline, isProvisional, amberFrom } = problemTime(calendar, today, dueWorkingDays);
  return { dueOn: deadline, isProvisional, amberFrom };
}

/** The time of a follow-up visit: natural days from today, which no holiday moves. */
export function followUpTime(today: CalendarDate, days: number): VisitTime {
  const dayIn = (count: number) => calendarDateOf(new Date(startOfDay(today).getTime() + count * dayMs));
  return { dueOn: dayIn(days), isProvisional: false, amberFrom: dayIn(days - Math.floor(days / 5)) };
}

/** A visit that is to be paid, with its visitor if one is named. @throws BAD_INPUT without a reason */
export function openServiceVisit(
  { actor, at, nextId }: Occasion,
  asked: Pick<ServiceVisit, 'projectId' | 'kind' | 'reason' | 'visitorId'> & VisitTime,
): ServiceVisit {
  return {
    id: nextId(),
    ...asked,
    reason: requireText(asked.reason, 'reason', 500),
    status: asked.visitorId === null ? 'TO_BE_NAMED' : 'NAMED',
    overdueTold: false,
    openedAt: at,
    openedBy: actor,
    paidOn: null,
    record: null,
    problemId: null,
    version: 1,
  };
}
