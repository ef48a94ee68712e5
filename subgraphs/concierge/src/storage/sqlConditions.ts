import { regionPrefix } from '@guanjia/kernel/regions';
import { type AnyColumn, ilike, type SQL, sql } from 'drizzle-orm';

/** Region codes within a region, itself included. */
export function isWithin(code: AnyColumn | SQL, region: string): SQL {
  return sql`${code} like ${`${regionPrefix(region)}%`}`;
}

/** Texts that contain this one, whatever the case. */
export function contains(column: AnyColumn, text: string): SQL {
  return ilike(column, `%${text.replace(/[\\%_]/g, '\\$&')}%`);
}
