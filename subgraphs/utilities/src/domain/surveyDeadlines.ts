import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { deadlineAfter, type WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { JointSurvey } from './jointSurvey.ts';

/** How long those who came have for their signatures, in working days after the record (`data/surveyDeadlines.json`). */
export interface SurveyDeadlines {
  /** From then on who has not signed is reminded, once. */
  readonly reminderWorkingDays: number;
  /** The last day; afterwards the leader may close the record without them. */
  readonly signatureWorkingDays: number;
}

/** Days by which signatures are counted. */
export interface SignatureDays {
  readonly remindOn: CalendarDate;
  /** The last day. */
  readonly signBy: CalendarDate;
}

/** The days of a survey that is recorded, counted from its record as it was last corrected; null before there is one. */
export function signatureDays(
  { steps }: Pick<JointSurvey, 'steps'>,
  { reminderWorkingDays, signatureWorkingDays }: SurveyDeadlines,
  calendar: WorkingDayCalendar,
): SignatureDays | null {
  const recorded = steps.findLast(({ action }) => action === 'record');
  if (recorded === undefined) return null;
  const from = calendarDateOf(recorded.at);
  return {
    remindOn: deadlineAfter(calendar, from, reminderWorkingDays).date,
    signBy: deadlineAfter(calendar, from, signatureWorkingDays).date,
  };
}
