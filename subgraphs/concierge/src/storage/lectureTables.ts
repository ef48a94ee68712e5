import { index, integer, jsonb, text, timestamp, uuid } from '@guanjia/runtime/drizzle';
import { concierge } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const lectures = concierge.table(
  'lectures',
  {
    id: uuid('id').primaryKey(),
    topic: text('topic').notNull(),
    field: text('field').notNull(),
    regionCode: text('region_code').notNull(),
    form: text('form').notNull(),
    place: text('place'),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    lecturerIds: uuid('lecturer_ids').array().notNull(),
    audience: text('audience').notNull(),
    projectId: uuid('project_id'),
    materials: jsonb('materials').notNull(),
    entryIds: uuid('entry_ids').array().notNull(),
    status: text('status').notNull(),
    plannedAt: instant('planned_at').notNull(),
    plannedBy: jsonb('planned_by').notNull(),
    attended: integer('attended'),
    note: text('note'),
    cancelReason: text('cancel_reason'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('lectures_region').on(table.regionCode, table.id),
    index('lectures_time').on(table.startsAt),
    index('lectures_project').on(table.projectId),
    index('lectures_lecturers').using('gin', table.lecturerIds),
  ],
);

/** What was asked at a lecture. */
export const lectureQuestions = concierge.table(
  'lecture_questions',
  {
    id: uuid('id').primaryKey(),
    lectureId: uuid('lecture_id')
      .notNull()
      .references(() => lectures.id),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    entryId: uuid('entry_id'),
  },
  (table) => [index('lecture_questions_lecture').on(table.lectureId, table.position)],
);
