import { asc, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { legs } from './handoffTables.ts';
import { uuidArray } from './rowsFromJson.ts';

/** The legs of several handoffs by one query, each in the order in which the sender named them. */
export async function readLegs(
  reader: Reader,
  handoffIds: readonly string[],
): Promise<Map<string, (typeof legs.$inferSelect)[]>> {
  if (handoffIds.length === 0) return new Map();
  const rows = await reader
    .select()
    .from(legs)
    .where(sql`${legs.handoffId} = any(${uuidArray(handoffIds)}::uuid[])`)
    .orderBy(asc(legs.place));
  return Map.groupBy(rows, ({ handoffId }) => handoffId);
}
