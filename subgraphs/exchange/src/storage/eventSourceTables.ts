import { bigserial, integer, jsonb, primaryKey, text } from '@guanjia/runtime/drizzle';
import { exchangeSchema, instant, serial } from './exchangeSchema.ts';

/** Systems outside the graph that post events (X5). A key is kept as its SHA-256 only. */
export const eventSources = exchangeSchema.table('event_sources', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** The CloudEvents `source` it speaks as. */
  uri: text('uri').notNull().unique(),
  /** Event types that it may post. */
  types: jsonb('types').$type<readonly string[]>().notNull(),
  /** New events a minute, and bytes of pictures a day. */
  eventsPerMinute: integer('events_per_minute').notNull(),
  bytesPerDay: serial('bytes_per_day').notNull(),
  keyHash: text('key_hash').notNull(),
  /** The key before, good until `formerKeyUntil`, so that a key can be changed without a pause. */
  formerKeyHash: text('former_key_hash'),
  formerKeyUntil: instant('former_key_until'),
  suspendedAt: instant('suspended_at'),
  registeredAt: instant('registered_at').notNull(),
});

/** Who has registered, changed or suspended a source. A trigger refuses every change. */
export const eventSourceHistory = exchangeSchema.table('event_source_history', {
  position: bigserial('position', { mode: 'number' }).primaryKey(),
  source: text('source').notNull(),
  change: text('change').$type<'REGISTERED' | 'CHANGED' | 'KEY_ROTATED' | 'SUSPENDED' | 'RESUMED'>().notNull(),
  bySubject: text('by_subject').notNull(),
  byName: text('by_name').notNull(),
  at: instant('at').notNull(),
});

/** What a source has used of its quota: `window` is the minute for events, the day for bytes. */
export const eventSourceUsage = exchangeSchema.table(
  'event_source_usage',
  {
    source: text('source').notNull(),
    kind: text('kind').$type<'EVENTS' | 'BYTES'>().notNull(),
    window: instant('window').notNull(),
    used: serial('used').notNull(),
  },
  (table) => [primaryKey({ columns: [table.source, table.kind, table.window] })],
);
