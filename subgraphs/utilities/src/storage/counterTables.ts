import { index, jsonb, sql, text, timestamp, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import { utilities } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Counters (报装窗口) that regions have registered. */
export const serviceCounters = utilities.table(
  'service_counters',
  {
    code: text('code').primaryKey(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    regionCode: text('region_code').notNull(),
    provider: text('provider'),
    address: text('address').notNull(),
    registeredAt: instant('registered_at').notNull(),
    registeredBy: jsonb('registered_by').notNull(),
    closedAt: instant('closed_at'),
    closedBy: jsonb('closed_by'),
  },
  (table) => [index('service_counters_open').on(table.regionCode, table.code).where(sql`closed_at is null`)],
);

/** Accounts (登记账号) with which people work at counters. */
export const counterAccounts = utilities.table(
  'counter_accounts',
  {
    id: uuid('id').primaryKey(),
    counterCode: text('counter_code')
      .notNull()
      .references(() => serviceCounters.code),
    subject: text('subject').notNull(),
    name: text('name').notNull(),
    openedAt: instant('opened_at').notNull(),
    openedBy: jsonb('opened_by').notNull(),
    closedAt: instant('closed_at'),
    closedBy: jsonb('closed_by'),
  },
  (table) => [uniqueIndex('counter_accounts_open').on(table.counterCode, table.subject).where(sql`closed_at is null`)],
);
