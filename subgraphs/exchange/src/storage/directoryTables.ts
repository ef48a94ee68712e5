import type { HandoffChannel } from '@guanjia/kernel/messages';
import { bigserial, doublePrecision, integer, primaryKey, smallint, text } from '@guanjia/runtime/drizzle';
import { exchangeSchema, instant } from './exchangeSchema.ts';

const recipientColumns = () => ({
  department: text('department').notNull(),
  name: text('name').notNull(),
  /** How materials reach it unless the sender says otherwise. */
  channel: text('channel').$type<HandoffChannel>().notNull().default('PLATFORM'),
  endpoint: text('endpoint'),
  publicKey: text('public_key'),
  email: text('email'),
  shareFolder: text('share_folder'),
  address: text('address'),
  /** Deliveries under way at once, over all processes; null for no limit of its own. */
  maxConcurrent: integer('max_concurrent'),
  /** Deliveries begun a minute; null for no limit. */
  perMinute: integer('per_minute'),
  since: instant('since').notNull(),
});

/** The directory as it stands. */
export const recipients = exchangeSchema.table('recipients', { id: text('id').primaryKey(), ...recipientColumns() });

/** Every entry that the directory has ever had; an old receipt is checked with the key of its time. */
export const recipientHistory = exchangeSchema.table(
  'recipient_history',
  {
    position: bigserial('position', { mode: 'number' }).notNull(),
    recipient: text('recipient').notNull(),
    ...recipientColumns(),
  },
  (table) => [primaryKey({ columns: [table.recipient, table.position] })],
);

/** Who is being delivered to, for recipients with a limit: one row for each delivery that may be under way at once. */
export const recipientSlots = exchangeSchema.table(
  'recipient_slots',
  {
    recipient: text('recipient').notNull(),
    slot: smallint('slot').notNull(),
    heldUntil: instant('held_until').notNull(),
  },
  (table) => [primaryKey({ columns: [table.recipient, table.slot] })],
);

/** Deliveries that a recipient with a rate may still be sent: a token bucket, filled by the database's clock. */
export const recipientRates = exchangeSchema.table('recipient_rates', {
  recipient: text('recipient').primaryKey(),
  tokens: doublePrecision('tokens').notNull(),
  filledAt: instant('filled_at').notNull(),
});
