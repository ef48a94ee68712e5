import { departmentTables } from '@guanjia/runtime/departmentTables';
import { bigserial, integer, pgSchema, text, timestamp, uuid } from '@guanjia/runtime/drizzle';

const schema = pgSchema('bench_sender');

/** The outbox from which the sender's relay reads. */
export const { outbox } = departmentTables(schema);

/** The sender's own state: how often each project has changed. Its row is the lock under which a project's messages are written. */
export const projects = schema.table('projects', {
  id: uuid('id').primaryKey(),
  version: integer('version').notNull(),
});

/** What has left the sender for good: one row for each message of a committed transaction, in the order of its project. */
export const sent = schema.table('sent', {
  position: bigserial('position', { mode: 'number' }).primaryKey(),
  /** The row of the table of faults that it belongs to. */
  row: text('row').notNull(),
  projectId: uuid('project_id').notNull(),
  messageId: uuid('message_id').notNull(),
  sentAt: timestamp('sent_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
});

/** The legs of those messages. */
export const sentLegs = schema.table('sent_legs', {
  legId: uuid('leg_id').primaryKey(),
  row: text('row').notNull(),
  handoffId: uuid('handoff_id').notNull(),
  recipient: text('recipient').notNull(),
  /** What the receipt must be for. */
  digest: text('digest').notNull(),
});
