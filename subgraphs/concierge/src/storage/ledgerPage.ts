import { sql } from '@guanjia/runtime/drizzle';
import type { SQL } from 'drizzle-orm';
import type { Page } from '../domain/page.ts';

/** The place of a line in its ledger: a text that sorts as bytes, then the id. */
export interface LedgerPlace {
  readonly sortKey: SQL;
  readonly id: SQL;
  readonly descending: boolean;
}

/** Lines behind the cursor; all at the beginning. */
export function isBehind({ sortKey, id, descending }: LedgerPlace, { after }: Page): SQL {
  const [key, last] = after ?? [];
  if (key === undefined || last === undefined) return sql`true`;
  return descending
    ? sql`(${sortKey}, ${id}) < (${key}, ${last}::uuid)`
    : sql`(${sortKey}, ${id}) > (${key}, ${last}::uuid)`;
}

export function inPlaceOrder({ descending }: LedgerPlace): SQL {
  return descending ? sql`sort_key desc, id desc` : sql`sort_key asc, id asc`;
}

/** A whole number from 0 on as a text of fixed length. */
export function numberKey(figure: SQL): SQL {
  return sql`lpad((${figure})::bigint::text, 15, '0') collate "C"`;
}

/** All of the conditions. */
export function allOf(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
}
