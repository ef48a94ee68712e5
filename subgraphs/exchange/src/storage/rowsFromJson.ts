import { sql } from '@guanjia/runtime/drizzle';
import type { SQL } from 'drizzle-orm';

/**
 * Many rows as one parameter: `jsonb_to_recordset` with the columns named, in the order given. A statement stays the same
 * whatever their number, and building it costs next to nothing.
 */
export function rowsFromJson(rows: readonly object[], columns: string): SQL {
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${sql.raw(columns)})`;
}

/** Ids as one parameter: `= any(… ::uuid[])`, so that a statement stays the same whatever their number. */
export function uuidArray(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
