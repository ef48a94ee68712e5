import { date, index, integer, jsonb, sql, text, timestamp, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import { concierge, problems } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Who had a problem in hand when; a problem has at most one hold that has not ended. */
export const problemHolds = concierge.table(
  'problem_holds',
  {
    id: uuid('id').primaryKey(),
    problemId: uuid('problem_id')
      .notNull()
      .references(() => problems.id),
    round: integer('round').notNull(),
    level: text('level').notNull(),
    phase: text('phase').notNull(),
    holderId: uuid('holder_id'),
    deadline: date('deadline', { mode: 'string' }).notNull(),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    index('problem_holds_problem').on(table.problemId, table.id),
    uniqueIndex('problem_holds_running').on(table.problemId).where(sql`ended_at is null`),
  ],
);

/** 面上 matters: the same problem of many projects. */
export const policyMatters = concierge.table(
  'policy_matters',
  {
    id: uuid('id').primaryKey(),
    regionCode: text('region_code').notNull(),
    title: text('title').notNull(),
    question: text('question').notNull(),
    status: text('status').notNull(),
    answer: text('answer'),
    answeredAt: instant('answered_at'),
    openedBy: jsonb('opened_by').notNull(),
    openedAt: instant('opened_at').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [index('policy_matters_region').on(table.regionCode, table.id)],
);

/** Plans for single owners (一企一策); written once. */
export const enterprisePlans = concierge.table(
  'enterprise_plans',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    problemId: uuid('problem_id'),
    edition: integer('edition').notNull(),
    title: text('title').notNull(),
    measures: text('measures').array().notNull(),
    issuedAt: instant('issued_at').notNull(),
    issuedBy: jsonb('issued_by').notNull(),
  },
  (table) => [uniqueIndex('enterprise_plans_edition').on(table.projectId, table.edition)],
);
