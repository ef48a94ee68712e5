import {
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  sql,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from '@guanjia/runtime/drizzle';
import { concierge, units } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Written once, one row for each version. */
export const routings = concierge.table(
  'routings',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    version: integer('version').notNull(),
    firstAgency: jsonb('first_agency').notNull(),
    items: jsonb('items').notNull(),
    fewShare: doublePrecision('few_share').notNull(),
    offTier: integer('off_tier').notNull(),
    counted: integer('counted').notNull(),
    madeOn: date('made_on', { mode: 'string' }).notNull(),
    madeAt: instant('made_at').notNull(),
    madeBy: jsonb('made_by').notNull(),
  },
  (table) => [uniqueIndex('routings_version').on(table.projectId, table.version)],
);

/** Written once, but for the transfer, which is added once. */
export const routes = concierge.table(
  'routes',
  {
    id: uuid('id').primaryKey(),
    routingId: uuid('routing_id')
      .notNull()
      .references(() => routings.id),
    branch: text('branch').notNull(),
    tier: text('tier').notNull(),
    regionCode: text('region_code').notNull(),
    itemCodes: text('item_codes').array().notNull(),
    person: jsonb('person'),
    /** Of the person; what was handed over is looked for by it. */
    unitId: uuid('unit_id'),
    agency: text('agency'),
    reason: jsonb('reason').notNull(),
    handoffId: uuid('handoff_id').unique(),
    recipient: text('recipient'),
    channel: text('channel'),
    transferredAt: instant('transferred_at'),
    transferredBy: jsonb('transferred_by'),
  },
  (table) => [
    index('routes_routing').on(table.routingId, table.id),
    index('routes_incoming').on(table.unitId, table.id).where(sql`handoff_id is not null`),
  ],
);

/** With what a unit signs for what is handed over on the platform; never changed. */
export const unitKeys = concierge.table('unit_keys', {
  unitId: uuid('unit_id')
    .primaryKey()
    .references(() => units.id),
  publicKey: text('public_key').notNull(),
  privateKey: text('private_key').notNull(),
});

/** What units have signed for on the platform; written once. */
export const transferReceipts = concierge.table('transfer_receipts', {
  legId: uuid('leg_id').primaryKey(),
  recipient: text('recipient').notNull(),
  digest: text('digest').notNull(),
  signedAt: text('signed_at').notNull(),
  signature: text('signature').notNull(),
});
