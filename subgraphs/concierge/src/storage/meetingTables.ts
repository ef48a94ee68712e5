import { boolean, date, index, integer, jsonb, sql, text, timestamp, uuid } from '@guanjia/runtime/drizzle';
import { concierge } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const meetings = concierge.table(
  'meetings',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    regionCode: text('region_code').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    place: text('place').notNull(),
    organiser: jsonb('organiser').notNull(),
    calledAt: instant('called_at').notNull(),
    /** Empty in rows that are older than the column: as it was called. */
    changedAt: instant('changed_at'),
    status: text('status').notNull(),
    sequence: integer('sequence').notNull(),
    minutes: text('minutes'),
    cancelReason: text('cancel_reason'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('meetings_region').on(table.regionCode, table.id),
    index('meetings_time').on(table.startsAt, table.endsAt),
  ],
);

/** Departments and people who are invited. */
export const meetingParticipants = concierge.table(
  'meeting_participants',
  {
    id: uuid('id').primaryKey(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    position: integer('position').notNull(),
    agency: text('agency'),
    personId: uuid('person_id'),
    attendance: text('attendance').notNull(),
    attendedBy: text('attended_by'),
  },
  (table) => [
    index('meeting_participants_meeting').on(table.meetingId),
    index('meeting_participants_person').on(table.personId),
    index('meeting_participants_agency').on(table.agency),
  ],
);

export const meetingItems = concierge.table(
  'meeting_items',
  {
    id: uuid('id').primaryKey(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    problemId: uuid('problem_id'),
    projectId: uuid('project_id'),
    itemCodes: text('item_codes').array().notNull(),
  },
  (table) => [
    index('meeting_items_meeting').on(table.meetingId),
    index('meeting_items_project').on(table.projectId),
    index('meeting_items_problem').on(table.problemId),
  ],
);

export const meetingResolutions = concierge.table(
  'meeting_resolutions',
  {
    id: uuid('id').primaryKey(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    itemId: uuid('item_id'),
    projectId: uuid('project_id'),
    answeredProblemId: uuid('answered_problem_id'),
    text: text('text').notNull(),
    ownerAgency: text('owner_agency'),
    ownerId: uuid('owner_id'),
    dueWorkingDays: integer('due_working_days').notNull(),
    deadline: date('deadline', { mode: 'string' }).notNull(),
    isProvisional: boolean('is_provisional').notNull(),
    amberFrom: date('amber_from', { mode: 'string' }).notNull(),
    status: text('status').notNull(),
    takenAt: instant('taken_at').notNull(),
    outcome: text('outcome'),
    endedOn: date('ended_on', { mode: 'string' }),
    version: integer('version').notNull(),
  },
  (table) => [
    index('meeting_resolutions_meeting').on(table.meetingId, table.id),
    index('meeting_resolutions_owner').on(table.ownerId),
    index('meeting_resolutions_open').on(table.deadline).where(sql`status in ('OPEN', 'OVERDUE')`),
  ],
);
