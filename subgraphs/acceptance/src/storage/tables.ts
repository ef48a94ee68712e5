import { departmentTables } from '@guanjia/runtime/departmentTables';
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  sql,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from '@guanjia/runtime/drizzle';

/** Everything this department keeps. */
export const acceptanceSchema = pgSchema('acceptance');

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Counts the joint acceptances; a number once drawn is not given back. */
export const serials = acceptanceSchema.sequence('joint_acceptance_serial');

/** One row per application for joint acceptance. */
export const jointAcceptances = acceptanceSchema.table(
  'joint_acceptances',
  {
    id: uuid('id').primaryKey(),
    serial: integer('serial').notNull().unique(),
    registerNumber: text('register_number').notNull().unique(),
    projectId: uuid('project_id').notNull(),
    ownerCreditCode: text('owner_credit_code').notNull(),
    regionCode: text('region_code').notNull(),
    keyProject: boolean('key_project').notNull(),
    status: text('status').notNull(),
    phases: text('phases').array().notNull(),
    parallelPhases: boolean('parallel_phases').notNull(),
    leader: jsonb('leader').notNull(),
    materials: jsonb('materials').notNull(),
    submittedAt: instant('submitted_at').notNull(),
    submittedBy: jsonb('submitted_by').notNull(),
    outcome: jsonb('outcome'),
    version: integer('version').notNull(),
  },
  (table) => [index('joint_acceptances_of_project').on(table.projectId, table.serial.desc())],
);

/** The items of each; a project has an item in hand, or passed, once. */
export const acceptanceItems = acceptanceSchema.table(
  'acceptance_items',
  {
    id: uuid('id').primaryKey(),
    acceptanceId: uuid('acceptance_id')
      .notNull()
      .references(() => jointAcceptances.id),
    projectId: uuid('project_id').notNull(),
    itemCode: text('item_code').notNull(),
    /** The order in which they were asked for. */
    place: integer('place').notNull(),
    phase: text('phase').notNull(),
    agency: text('agency').notNull(),
    status: text('status').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [
    index('acceptance_items_of_acceptance').on(table.acceptanceId),
    uniqueIndex('acceptance_items_in_hand')
      .on(table.projectId, table.itemCode)
      .where(sql`status in ('UNDER_ACCEPTANCE', 'RECTIFYING', 'PASSED')`),
    index('acceptance_items_of_agency').on(table.agency),
    index('acceptance_items_waiting').on(table.agency).where(sql`status = 'UNDER_ACCEPTANCE'`),
  ],
);

/** The rounds of each item; only the present one still changes. */
export const itemRounds = acceptanceSchema.table(
  'item_rounds',
  {
    itemId: uuid('item_id')
      .notNull()
      .references(() => acceptanceItems.id),
    number: integer('number').notNull(),
    startedAt: instant('started_at').notNull(),
    deadline: date('deadline', { mode: 'string' }).notNull(),
    provisional: boolean('provisional').notNull(),
    rectification: text('rectification'),
    opinion: jsonb('opinion'),
    overdueAnnouncedAt: instant('overdue_announced_at'),
  },
  (table) => [
    primaryKey({ columns: [table.itemId, table.number] }),
    index('item_rounds_running').on(table.deadline).where(sql`opinion is null`),
  ],
);

/** Guidance before acceptance; rows are only added. */
export const preChecks = acceptanceSchema.table(
  'pre_checks',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    checkedAt: instant('checked_at').notNull(),
    checkedBy: jsonb('checked_by').notNull(),
    findings: jsonb('findings').notNull(),
  },
  (table) => [index('pre_checks_of_project').on(table.projectId, table.id.desc())],
);

/** The tables every department has. */
export const shared = departmentTables(acceptanceSchema);
export const { outbox, inbox, feedCursor, feedFailures, projectFacts } = shared;
