import { sql } from '@guanjia/runtime/drizzle';

/** Now, by the clock that all processes share, in the whole milliseconds that a Date can hold. */
export const databaseTime = sql<Date>`date_trunc('milliseconds', clock_timestamp())`;
