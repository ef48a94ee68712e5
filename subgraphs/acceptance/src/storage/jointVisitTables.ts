import { date, index, integer, jsonb, sql, text, timestamp, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import { acceptanceSchema, jointAcceptances } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** One row for each joint visit; a joint acceptance has at most one that is called and not held yet. */
export const jointVisits = acceptanceSchema.table(
  'joint_visits',
  {
    id: uuid('id').primaryKey(),
    acceptanceId: uuid('acceptance_id')
      .notNull()
      .references(() => jointAcceptances.id),
    projectId: uuid('project_id').notNull(),
    ownerCreditCode: text('owner_credit_code').notNull(),
    regionCode: text('region_code').notNull(),
    leader: jsonb('leader').notNull(),
    status: text('status').notNull(),
    /** The day of it in China. */
    day: date('day', { mode: 'string' }).notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    place: text('place').notNull(),
    agencies: text('agencies').array().notNull(),
    sequence: integer('sequence').notNull(),
    calledBy: jsonb('called_by').notNull(),
    calledAt: instant('called_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    held: jsonb('held'),
    findings: jsonb('findings').notNull(),
    cancelledReason: text('cancelled_reason'),
  },
  (table) => [
    index('joint_visits_of_acceptance').on(table.acceptanceId, table.id.desc()),
    index('joint_visits_of_project').on(table.projectId, table.startsAt),
    index('joint_visits_by_time').on(table.startsAt),
    index('joint_visits_called').on(table.day).where(sql`status = 'CALLED'`),
    uniqueIndex('joint_visits_one_called').on(table.acceptanceId).where(sql`status = 'CALLED'`),
  ],
);
