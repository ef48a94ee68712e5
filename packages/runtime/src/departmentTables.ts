import type { PgSchema } from 'drizzle-orm/pg-core';
import { bigint, bigserial, index, jsonb, sql, text, timestamp, uuid } from './drizzle.ts';

/** The tables that every department has besides its own. Spread them into its storage/tables.ts, so that they are migrated. */
export function departmentTables<Name extends string>(schema: PgSchema<Name>) {
  const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
  return {
    /** What the department's transactions want the exchange to have, in order. */
    outbox: schema.table(
      'outbox',
      {
        position: bigserial('position', { mode: 'number' }).primaryKey(),
        messageId: uuid('message_id').notNull().unique(),
        message: jsonb('message').notNull(),
        writtenAt: instant('written_at').notNull().defaultNow(),
        sentAt: instant('sent_at'),
        /** Why the exchange will never take it; a person has to look. */
        refusal: text('refusal'),
      },
      (table) => [index('outbox_waiting').on(table.position).where(sql`sent_at is null and refusal is null`)],
    ),
    /** Ids of messages whose effect is done. */
    inbox: schema.table('inbox', {
      messageId: uuid('message_id').primaryKey(),
      receivedAt: instant('received_at').notNull().defaultNow(),
    }),
    /** How far the department has followed the exchange's feed: one row. */
    feedCursor: schema.table('feed_cursor', {
      feed: text('feed').primaryKey(),
      gseq: bigint('gseq', { mode: 'number' }).notNull(),
    }),
    /** Events whose effect failed here again and again; a person has to look. */
    feedFailures: schema.table('feed_failures', {
      gseq: bigint('gseq', { mode: 'number' }).primaryKey(),
      eventId: uuid('event_id').notNull(),
      reason: text('reason').notNull(),
      failedAt: instant('failed_at').notNull().defaultNow(),
    }),
    /** What approval has announced of each project (`ProjectFacts`). */
    projectFacts: schema.table('project_facts', {
      projectId: uuid('project_id').primaryKey(),
      facts: jsonb('facts').notNull(),
      /** The event the facts come from: an older one never overwrites a newer. */
      gseq: bigint('gseq', { mode: 'number' }).notNull(),
    }),
  };
}

/** The shared tables of one department. */
export type DepartmentTables = ReturnType<typeof departmentTables>;
