import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { chosenSlot, type JointSurvey, type SurveySlot } from './jointSurvey.ts';
import type { MatterTask } from './matterTask.ts';

/** One entry of a calendar feed, as the writer of iCalendar text takes it. */
export type UtilityCalendarEntry = {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly place: string | null;
  readonly notes: string | null;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly changedAt: Date;
} & ({ readonly startsAt: Date; readonly endsAt: Date } | { readonly day: CalendarDate });

/** Writes a calendar that phones read (RFC 5545). */
export type WriteCalendar = (name: string, entries: readonly UtilityCalendarEntry[]) => string;

/** A survey in a calendar; null for one that never had a slot. One whose slot was given up is listed as cancelled. */
export function surveyEntry(survey: JointSurvey): UtilityCalendarEntry | null {
  const slot = chosenSlot(survey) ?? formerSlot(survey);
  const last = survey.steps.at(-1);
  if (slot === null || last === undefined) return null;
  const names = survey.participants.map(({ name }) => name.zh).join('、');
  const isOff = survey.status === 'CANCELLED' || survey.status === 'CALLED';
  return {
    uid: `survey-${survey.id}@utilities.guanjia`,
    sequence: survey.version,
    title: '水电气暖信联合踏勘',
    place: survey.place,
    notes: `参加单位：${names}`,
    status: isOff ? 'CANCELLED' : 'CONFIRMED',
    changedAt: last.at,
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
  };
}

/** The last day of a matter under way; null while its clock rests with time left. */
export function lastDayEntry(task: MatterTask, deadline: CalendarDate | null): UtilityCalendarEntry | null {
  const last = task.steps.at(-1);
  if (deadline === null || last === undefined) return null;
  return {
    uid: `matter-${task.id}@utilities.guanjia`,
    sequence: task.version,
    title: `${task.matterName.zh}承诺时限最后一日`,
    place: null,
    notes: null,
    status: 'CONFIRMED',
    changedAt: last.at,
    day: deadline,
  };
}

/** The slot it was last fixed to, read off its history. */
function formerSlot({ steps }: JointSurvey): SurveySlot | null {
  const detail = steps.findLast(({ action }) => action === 'fix')?.detail;
  const startsAt = instantOf(detail?.['startsAt']);
  const endsAt = instantOf(detail?.['endsAt']);
  return startsAt === null || endsAt === null ? null : { startsAt, endsAt };
}

function instantOf(value: unknown): Date | null {
  return typeof value === 'string' ? new Date(value) : value instanceof Date ? value : null;
}
