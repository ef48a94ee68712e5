import { index, integer, jsonb, primaryKey, sql, text, timestamp, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import { concierge } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const agreements = concierge.table(
  'agreements',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    status: text('status').notNull(),
    wish: jsonb('wish').notNull(),
    note: text('note'),
    requestedAt: instant('requested_at').notNull(),
    requestedBy: jsonb('requested_by').notNull(),
    endedAt: instant('ended_at'),
    endedBy: jsonb('ended_by'),
    endReason: text('end_reason'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('agreements_project').on(table.projectId, table.id),
    index('agreements_status').on(table.status, table.id),
    uniqueIndex('agreements_one_live').on(table.projectId).where(sql`status in ('REQUESTED', 'OFFERED', 'SIGNED')`),
  ],
);

/** Versions of terms: rows are added; only signatures are set afterwards. */
export const agreementTerms = concierge.table(
  'agreement_terms',
  {
    agreementId: uuid('agreement_id')
      .notNull()
      .references(() => agreements.id),
    no: integer('no').notNull(),
    mode: text('mode').notNull(),
    scope: text('scope').notNull(),
    itemCodes: text('item_codes').array().notNull(),
    ownerDuties: text('owner_duties').array().notNull(),
    forceDuties: text('force_duties').array().notNull(),
    offeredAt: instant('offered_at').notNull(),
    offeredBy: jsonb('offered_by').notNull(),
    ownerSignedAt: instant('owner_signed_at'),
    ownerSignedBy: jsonb('owner_signed_by'),
    forceSignedAt: instant('force_signed_at'),
    forceSignedBy: jsonb('force_signed_by'),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.no] })],
);
