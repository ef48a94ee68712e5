import { index, integer, jsonb, sql, text, timestamp, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import { searchVector } from './searchVector.ts';
import { concierge, problems } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

const said = {
  title: text('title').notNull(),
  question: text('question').notNull(),
  answer: text('answer').notNull(),
  fields: text('fields').array().notNull(),
  kinds: text('kinds').array().notNull(),
  agencies: text('agencies').array().notNull(),
};

/** Solutions as they are now; a problem has at most one in use. */
export const solutions = concierge.table(
  'solutions',
  {
    id: uuid('id').primaryKey(),
    problemId: uuid('problem_id')
      .notNull()
      .references(() => problems.id),
    ...said,
    status: text('status').notNull(),
    edition: integer('edition').notNull(),
    clearedBy: jsonb('cleared_by').notNull(),
    publishedAt: instant('published_at').notNull(),
    revisedAt: instant('revised_at').notNull(),
    withdrawnReason: text('withdrawn_reason'),
    version: integer('version').notNull(),
    terms: searchVector('terms').notNull(),
  },
  (table) => [
    uniqueIndex('solutions_in_use').on(table.problemId).where(sql`status = 'PUBLISHED'`),
    index('solutions_terms').using('gin', table.terms),
  ],
);

/** What each edition said; written once. */
export const solutionEditions = concierge.table(
  'solution_editions',
  {
    id: uuid('id').primaryKey(),
    solutionId: uuid('solution_id')
      .notNull()
      .references(() => solutions.id),
    edition: integer('edition').notNull(),
    ...said,
    clearedBy: jsonb('cleared_by').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (table) => [uniqueIndex('solution_editions_edition').on(table.solutionId, table.edition)],
);
