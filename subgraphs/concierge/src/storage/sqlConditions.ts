import { regionPrefix } from '@guanjia/kernel/regions';
import { arrayContains, ilike, or, sql } from '@guanjia/runtime/drizzle';
import type { AnyColumn, SQL } from 'drizzle-orm';

/** Region codes within a region, itself included. */
export function isWithin(code: AnyColumn | SQL, region: string): SQL {
  return sql`${code} like ${`${regionPrefix(region)}%`}`;
}

/** Texts that contain this one, whatever the case. */
export function contains(column: AnyColumn, text: string): SQL {
  return ilike(column, `%${text.replace(/[\\%_]/g, '\\$&')}%`);
}

/** Lists that name the value, or nothing at all: an empty list fits all. */
export function fits(column: AnyColumn, value: string): SQL | undefined {
  return or(sql`cardinality(${column}) = 0`, arrayContains(column, [value]));
}
