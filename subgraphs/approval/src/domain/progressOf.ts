import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { type Application, applicationItemOf } from './application.ts';
import { acceptanceWorkingDays } from './clock.ts';
import type { Item } from './item.ts';
import type { OfficeCalendar } from './officeHours.ts';
import { readClock } from './readClock.ts';

/** How far an item is, and what is left of it. */
export type Progress =
  | { readonly state: 'PLANNED'; readonly days: number }
  | { readonly state: 'UNDER_WAY'; readonly days: number; readonly start: CalendarDate; readonly isLate: boolean }
  | { readonly state: 'DECIDED'; readonly start: CalendarDate; readonly finish: CalendarDate };

/**
 * What an item still takes in working days, as its clock has it (A6): acceptance and decision for what is promised, the
 * next working day for what is closed on the spot. What is late is expected on the next working day; what stands still
 * runs on at once.
 */
export function progressOf(
  item: Item,
  application: Application | null,
  { calendar, now }: { readonly calendar: OfficeCalendar; readonly now: Date },
): Progress {
  const { track, promisedWorkingDays } = applicationItemOf(item);
  const beforeDecision = track === 'PROMISED' ? acceptanceWorkingDays : 0;
  if (application === null || application.status === 'DRAFT') {
    return { state: 'PLANNED', days: beforeDecision + promisedWorkingDays };
  }
  const start = calendarDateOf(application.submittedAt ?? application.draftedAt);
  if (application.decision !== null) {
    return { state: 'DECIDED', start, finish: calendarDateOf(application.decision.decidedAt) };
  }
  const clock = readClock(application.ledger, calendar, now);
  const left = clock?.remainingWorkingDays ?? promisedWorkingDays;
  const behindAcceptance = clock?.purpose === 'ACCEPTANCE' ? application.item.promisedWorkingDays : 0;
  return { state: 'UNDER_WAY', start, isLate: left < 0, days: (left < 0 ? 1 : left) + behindAcceptance };
}
