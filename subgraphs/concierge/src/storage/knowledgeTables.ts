import { date, index, integer, jsonb, sql, text, timestamp, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import { searchVector } from './searchVector.ts';
import { solutions } from './solutionTables.ts';
import { concierge } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

const said = {
  question: text('question').notNull(),
  answer: text('answer').notNull(),
  similar: text('similar').array().notNull(),
  fields: text('fields').array().notNull(),
  kinds: text('kinds').array().notNull(),
  itemCodes: text('item_codes').array().notNull(),
  agencies: text('agencies').array().notNull(),
  regionCode: text('region_code'),
  source: text('source').notNull(),
};

/** Entries with what is published of them, or their draft; a solution and a question of a lecture become at most one. */
export const knowledgeEntries = concierge.table(
  'knowledge_entries',
  {
    id: uuid('id').primaryKey(),
    ownerAgency: text('owner_agency').notNull(),
    ownerRegion: text('owner_region').notNull(),
    solutionId: uuid('solution_id').references(() => solutions.id),
    lectureQuestionId: uuid('lecture_question_id'),
    ...said,
    status: text('status').notNull(),
    edition: integer('edition').notNull(),
    publishedEdition: integer('published_edition'),
    author: jsonb('author').notNull(),
    draftedAt: instant('drafted_at').notNull(),
    publishedAt: instant('published_at'),
    reviewDueOn: date('review_due_on', { mode: 'string' }),
    reviewedAt: instant('reviewed_at'),
    withdrawnReason: text('withdrawn_reason'),
    version: integer('version').notNull(),
    terms: searchVector('terms').notNull(),
  },
  (table) => [
    uniqueIndex('knowledge_of_solution').on(table.solutionId).where(sql`status <> 'WITHDRAWN'`),
    uniqueIndex('knowledge_of_question').on(table.lectureQuestionId),
    index('knowledge_terms').using('gin', table.terms),
    index('knowledge_review').on(table.reviewDueOn, table.id).where(sql`status = 'PUBLISHED'`),
    index('knowledge_owner').on(table.ownerRegion, table.id),
  ],
);

/** What each edition said; written once. */
export const knowledgeEditions = concierge.table(
  'knowledge_editions',
  {
    id: uuid('id').primaryKey(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => knowledgeEntries.id),
    edition: integer('edition').notNull(),
    ...said,
    reason: text('reason').notNull(),
    author: jsonb('author').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (table) => [uniqueIndex('knowledge_editions_edition').on(table.entryId, table.edition)],
);

/** What was done with each entry; written once. */
export const knowledgeSteps = concierge.table(
  'knowledge_steps',
  {
    id: uuid('id').primaryKey(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => knowledgeEntries.id),
    kind: text('kind').notNull(),
    edition: integer('edition').notNull(),
    note: text('note'),
    by: jsonb('by').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('knowledge_steps_entry').on(table.entryId, table.id)],
);
