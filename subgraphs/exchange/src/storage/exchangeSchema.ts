import { bigint, pgSchema, timestamp } from '@guanjia/runtime/drizzle';

/** Everything the exchange keeps lies in this schema. */
export const exchangeSchema = pgSchema('exchange');

/** A column for an instant. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** A column for a number that only grows, or for bytes. */
export const serial = (name: string) => bigint(name, { mode: 'number' });
