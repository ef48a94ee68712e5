import { departmentTables } from '@guanjia/runtime/departmentTables';
import {
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  sql,
  text,
  timestamp,
  uuid,
} from '@guanjia/runtime/drizzle';

/** This department's part of the database. */
export const utilities = pgSchema('utilities');

export const { outbox, inbox, feedCursor, feedFailures, projectFacts } = departmentTables(utilities);

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Joint applications (联合报装), as they stand. */
export const jointApplications = utilities.table(
  'joint_applications',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    matterCodes: text('matter_codes').array().notNull(),
    catalogueVersion: text('catalogue_version').notNull(),
    stage: text('stage').notNull(),
    form: jsonb('form').notNull(),
    materials: jsonb('materials').notNull(),
    counter: jsonb('counter').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [index('joint_applications_of_project').on(table.projectId, table.id)],
);

/** What was done to them, append-only. */
export const jointSteps = utilities.table(
  'joint_steps',
  {
    applicationId: uuid('application_id')
      .notNull()
      .references(() => jointApplications.id),
    /** From 1, without gap. */
    position: integer('position').notNull(),
    at: instant('at').notNull(),
    by: jsonb('by').notNull(),
    to: text('to').notNull(),
    work: jsonb('work').notNull(),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.position] })],
);

/** Matters under way with their providers, as they stand. */
export const matterTasks = utilities.table(
  'matter_tasks',
  {
    id: uuid('id').primaryKey(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => jointApplications.id),
    projectId: uuid('project_id').notNull(),
    legId: uuid('leg_id').notNull(),
    matterCode: text('matter_code').notNull(),
    matterName: jsonb('matter_name').notNull(),
    kind: text('kind').notNull(),
    provider: text('provider').notNull(),
    promisedWorkingDays: integer('promised_working_days').notNull(),
    status: text('status').notNull(),
    form: jsonb('form').notNull(),
    materials: jsonb('materials').notNull(),
    overdueSince: date('overdue_since', { mode: 'string' }),
    /** The deadline as the history gives it; null while the clock rests. */
    dueDate: date('due_date', { mode: 'string' }),
    /** The holiday data the deadline was counted with. */
    calendarVersion: text('calendar_version').notNull(),
    /** When it came to its end, good or withdrawn. */
    finishedAt: instant('finished_at'),
    /** Working days from forwarding to its good end, rests not counted. */
    usedWorkingDays: integer('used_working_days'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('matter_tasks_of_application').on(table.applicationId),
    index('matter_tasks_of_project').on(table.projectId, table.matterCode),
    index('matter_tasks_of_leg').on(table.legId),
    index('matter_tasks_open').on(table.provider, table.dueDate, table.id).where(sql`finished_at is null`),
    index('matter_tasks_finished').on(table.provider, table.dueDate, table.id).where(sql`finished_at is not null`),
    index('matter_tasks_late').on(table.dueDate, table.id).where(sql`finished_at is null`),
    index('matter_tasks_due').on(table.dueDate).where(sql`finished_at is null and overdue_since is null`),
  ],
);

/** What was done to them, append-only; the clock is read off it. */
export const matterSteps = utilities.table(
  'matter_steps',
  {
    taskId: uuid('task_id')
      .notNull()
      .references(() => matterTasks.id),
    /** From 1, without gap. */
    position: integer('position').notNull(),
    at: instant('at').notNull(),
    by: jsonb('by').notNull(),
    to: text('to').notNull(),
    work: jsonb('work').notNull(),
  },
  (table) => [primaryKey({ columns: [table.taskId, table.position] })],
);

/** What the providers signed, one for each leg. */
export const receipts = utilities.table('receipts', {
  legId: uuid('leg_id').primaryKey(),
  recipient: text('recipient').notNull(),
  digest: text('digest').notNull(),
  /** As it was signed, letter by letter. */
  signedAt: text('signed_at').notNull(),
  signature: text('signature').notNull(),
});

/** Ed25519 keys of the providers hosted here, PEM. */
export const providerKeys = utilities.table('provider_keys', {
  provider: text('provider').primaryKey(),
  publicKey: text('public_key').notNull(),
  privateKey: text('private_key').notNull(),
  madeAt: instant('made_at').notNull().defaultNow(),
});
