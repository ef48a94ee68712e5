import type { Label } from './label.ts';

/** Where a joint survey (联合踏勘) stands (U5). */
export const surveyStatuses = {
  CALLED: { en: 'Called; the participants answer which slots suit', zh: '征询时段' },
  SCHEDULED: { en: 'Scheduled', zh: '已定时段' },
  HELD: { en: 'Held; the participants sign their parts', zh: '已踏勘待签认' },
  COMPLETED: { en: 'Completed: all who came have signed', zh: '已完成' },
  CLOSED: { en: 'Closed without the missing signatures', zh: '缺签结束' },
  CANCELLED: { en: 'Cancelled', zh: '已取消' },
} as const satisfies Record<string, Label>;

export type SurveyStatus = keyof typeof surveyStatuses;

/** What can be done to a joint survey. `complete` follows by itself on the last signature of those who came, `remind` is the clock's. */
export type SurveyAction =
  | 'call'
  | 'answer'
  | 'fix'
  | 'repropose'
  | 'record'
  | 'sign'
  | 'remind'
  | 'complete'
  | 'close'
  | 'cancel';

/** The closed table (U5). Who did not come may still sign when it is completed; what was closed without signatures stays so. */
export const surveyTransitions = {
  CALLED: { answer: 'CALLED', fix: 'SCHEDULED', repropose: 'CALLED', cancel: 'CANCELLED' },
  SCHEDULED: { repropose: 'CALLED', record: 'HELD', cancel: 'CANCELLED' },
  HELD: { record: 'HELD', sign: 'HELD', remind: 'HELD', complete: 'COMPLETED', close: 'CLOSED' },
  COMPLETED: { sign: 'COMPLETED' },
  CLOSED: {},
  CANCELLED: {},
} as const satisfies Record<SurveyStatus, Partial<Record<SurveyAction, SurveyStatus>>>;

/** The status an action leads to, or null when the table does not list it. */
export function surveyStatusAfter(status: SurveyStatus, action: SurveyAction): SurveyStatus | null {
  const row: Partial<Record<SurveyAction, SurveyStatus>> = surveyTransitions[status];
  return row[action] ?? null;
}

/** What people may do next; completing and reminding are nobody's to do. */
export function surveyActions(status: SurveyStatus): readonly string[] {
  return Object.keys(surveyTransitions[status]).filter((action) => action !== 'complete' && action !== 'remind');
}

/** Whether its matters are bound to it: they are in no other survey meanwhile. */
export function holdsMatters(status: SurveyStatus): boolean {
  return status === 'CALLED' || status === 'SCHEDULED' || status === 'HELD';
}
