import { bigint, boolean, date, index, pgSchema, primaryKey, text, timestamp } from '@guanjia/runtime/drizzle';

/** The part of the gateway's database that keeps what is asked. */
export const recording = pgSchema('recording');

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const requests = () => bigint('requests', { mode: 'number' }).notNull();

/** Operations that have been asked. No variables, no literals, nothing of a person. */
export const operations = recording.table(
  'operations',
  {
    /** SHA-256 of the document, hexadecimal. */
    hash: text('hash').primaryKey(),
    document: text('document').notNull(),
    name: text('name'),
    kind: text('kind').notNull(),
    /** Of all clients, since it was first seen. */
    requests: requests(),
    firstSeenAt: instant('first_seen_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
  },
  (table) => [index('operations_by_age').on(table.firstSeenAt, table.hash)],
);

/** What of the schema an operation uses. */
export const operationUsage = recording.table(
  'operation_usage',
  {
    hash: text('hash')
      .notNull()
      .references(() => operations.hash, { onDelete: 'cascade' }),
    coordinate: text('coordinate').notNull(),
    isCertain: boolean('is_certain').notNull(),
  },
  (table) => [primaryKey({ columns: [table.coordinate, table.hash] }), index('operation_usage_of').on(table.hash)],
);

/** Who has asked it on which day, how often. */
export const operationDays = recording.table(
  'operation_days',
  {
    hash: text('hash')
      .notNull()
      .references(() => operations.hash, { onDelete: 'cascade' }),
    client: text('client').notNull(),
    /** Empty where none was given. */
    clientVersion: text('client_version').notNull(),
    /** In Asia/Shanghai. */
    day: date('day', { mode: 'string' }).notNull(),
    requests: requests(),
    lastSeenAt: instant('last_seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.hash, table.client, table.clientVersion, table.day] }),
    index('operation_days_by_day').on(table.day),
  ],
);
