import { integer, jsonb, text, timestamp, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import { acceptanceSchema } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The handover of each project's file to the archive: one for a project. */
export const archiveHandovers = acceptanceSchema.table(
  'archive_handovers',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull().unique(),
    ownerCreditCode: text('owner_credit_code').notNull(),
    regionCode: text('region_code').notNull(),
    status: text('status').notNull(),
    papers: jsonb('papers').notNull(),
    rounds: jsonb('rounds').notNull(),
    receipt: jsonb('receipt'),
    /** The leg of the present round; null before the first. */
    legId: uuid('leg_id'),
    preparedBy: jsonb('prepared_by').notNull(),
    preparedAt: instant('prepared_at').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [uniqueIndex('archive_handovers_by_leg').on(table.legId)],
);
