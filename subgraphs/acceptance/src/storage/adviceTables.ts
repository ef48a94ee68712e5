import { index, jsonb, sql, text, timestamp, uuid } from '@guanjia/runtime/drizzle';
import { acceptanceSchema } from './tables.ts';

/** Questions to the window; the answer is written once. */
export const advice = acceptanceSchema.table(
  'advice',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    ownerCreditCode: text('owner_credit_code').notNull(),
    regionCode: text('region_code').notNull(),
    itemCode: text('item_code'),
    question: text('question').notNull(),
    askedBy: jsonb('asked_by').notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true, mode: 'date' }).notNull(),
    answer: jsonb('answer'),
  },
  (table) => [
    index('advice_of_project').on(table.projectId, table.id.desc()),
    index('advice_waiting').on(table.id).where(sql`answer is null`),
  ],
);
