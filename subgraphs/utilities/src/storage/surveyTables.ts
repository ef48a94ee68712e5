import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  sql,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from '@guanjia/runtime/drizzle';
import { matterTasks, utilities } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Joint surveys (联合踏勘), as they stand. */
export const jointSurveys = utilities.table(
  'joint_surveys',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    regionCode: text('region_code').notNull(),
    place: text('place').notNull(),
    status: text('status').notNull(),
    slots: jsonb('slots').notNull(),
    answerBy: date('answer_by', { mode: 'string' }).notNull(),
    chosen: integer('chosen'),
    participants: jsonb('participants').notNull(),
    throughTrainBookingId: uuid('through_train_booking_id'),
    record: jsonb('record'),
    /** When those who came and had not signed were reminded. */
    remindedAt: instant('reminded_at'),
    /** Of the slot it was last fixed to; kept when that is given up, so that calendars hear of it. */
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('joint_surveys_of_project').on(table.projectId, table.id),
    index('joint_surveys_in_time').on(table.regionCode, table.endsAt).where(sql`ends_at is not null`),
    index('joint_surveys_unreminded').on(table.id).where(sql`status = 'HELD' and reminded_at is null`),
    index('joint_surveys_unfixed').on(table.answerBy, table.id).where(sql`status = 'CALLED'`),
  ],
);

/** What was done to them, append-only. */
export const jointSurveySteps = utilities.table(
  'joint_survey_steps',
  {
    surveyId: uuid('survey_id')
      .notNull()
      .references(() => jointSurveys.id),
    /** From 1, without gap. */
    position: integer('position').notNull(),
    at: instant('at').notNull(),
    by: jsonb('by').notNull(),
    to: text('to').notNull(),
    action: text('action').notNull(),
    detail: jsonb('detail').notNull(),
  },
  (table) => [primaryKey({ columns: [table.surveyId, table.position] })],
);

/** Which matters a survey is for. */
export const jointSurveyMatters = utilities.table(
  'joint_survey_matters',
  {
    surveyId: uuid('survey_id')
      .notNull()
      .references(() => jointSurveys.id),
    taskId: uuid('task_id')
      .notNull()
      .references(() => matterTasks.id),
    /** Whether the survey still holds the matter: one survey at a time does. */
    bound: boolean('bound').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.surveyId, table.taskId] }),
    uniqueIndex('joint_survey_matters_bound').on(table.taskId).where(sql`bound`),
  ],
);

/** Who takes part, and when it is taken up by that. */
export const jointSurveySeats = utilities.table(
  'joint_survey_seats',
  {
    surveyId: uuid('survey_id')
      .notNull()
      .references(() => jointSurveys.id),
    participant: text('participant').notNull(),
    regionCode: text('region_code').notNull(),
    /** Null while no slot is fixed. */
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
  },
  (table) => [
    primaryKey({ columns: [table.surveyId, table.participant] }),
    index('joint_survey_seats_of_participant').on(table.participant, table.surveyId),
    index('joint_survey_seats_taken')
      .on(table.participant, table.regionCode, table.startsAt)
      .where(sql`starts_at is not null`),
  ],
);
