import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { SurveyClash } from './chooseSurveySlot.ts';
import type { JointSurvey } from './jointSurvey.ts';
import type { TaskWrite } from './matterTaskStore.ts';
import type { SurveyStatus } from './surveyStatus.ts';

/** What one step of a survey writes, all of it or none. */
export interface SurveyWrite {
  readonly survey: JointSurvey;
  readonly messages: readonly OutboxMessage[];
  /** Matters that the step brings further. */
  readonly matters: readonly TaskWrite[];
}

/** A page of surveys, newest first. */
export interface SurveyPage {
  /** Ids before this one. */
  readonly before: string | null;
  readonly limit: number;
}

/** The surveys a participant takes part in. */
export interface ParticipantSurveys extends SurveyPage {
  /** Its id in a survey. */
  readonly participant: string;
  /** Only of projects in these regions; null for all. */
  readonly regions: readonly string[] | null;
  /** Only in these states; all when empty. */
  readonly statuses: readonly SurveyStatus[];
}

/** Whose surveys a calendar holds: a participant's, or those of regions. */
export interface SurveyCalendarQuery {
  readonly participant: string | null;
  readonly regions: readonly string[] | null;
  /** Only of these projects; null for all. */
  readonly projectIds: readonly string[] | null;
  /** Only surveys that end after this. */
  readonly since: Date;
  readonly limit: number;
}

/** Where joint surveys are kept (U5). */
export interface JointSurveyStore {
  /** In the order asked; null for an id nobody has. */
  findByIds(ids: readonly string[]): Promise<readonly (JointSurvey | null)[]>;
  /** For each project, in the order asked, a page of its surveys, newest first; of those participants' where they are named. */
  findByProjects(
    projectIds: readonly string[],
    page: SurveyPage & { readonly participants: readonly string[] | null },
  ): Promise<readonly (readonly JointSurvey[])[]>;
  findByParticipant(query: ParticipantSurveys): Promise<readonly JointSurvey[]>;
  /** Surveys that had a slot once and whose slot ends after an instant, the earliest first. */
  findForCalendar(query: SurveyCalendarQuery): Promise<readonly JointSurvey[]>;
  /** Surveys whose last day for answers lies before the day, in the order of ids. */
  findUnfixed(query: {
    readonly today: CalendarDate;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<readonly JointSurvey[]>;
  /** Surveys that are held and of whose awaited signatures nobody was reminded yet, in the order of ids. */
  findUnreminded(query: { readonly after: string | null; readonly limit: number }): Promise<readonly JointSurvey[]>;
  /** Which participants of the survey are elsewhere in one of its slots. */
  findClashes(survey: JointSurvey): Promise<readonly SurveyClash[]>;
  /**
   * Saves the survey, its matters and events in one transaction.
   * @throws STALE_VERSION when somebody else wrote it or a matter since it was read; SURVEY_MATTER_TAKEN when a matter is in
   * another survey; SURVEY_PARTICIPANT_CLASH when a participant was taken meanwhile.
   */
  save(write: SurveyWrite): Promise<JointSurvey>;
}
