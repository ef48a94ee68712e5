import { asc, inArray } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { legs } from './handoffTables.ts';

/** The legs of several handoffs by one query, each in the order in which the sender named them. */
export async function readLegs(
  reader: Reader,
  handoffIds: readonly string[],
): Promise<Map<string, (typeof legs.$inferSelect)[]>> {
  if (handoffIds.length === 0) return new Map();
  const rows = await reader
    .select()
    .from(legs)
    .where(inArray(legs.handoffId, [...handoffIds]))
    .orderBy(asc(legs.place));
  return Map.groupBy(rows, ({ handoffId }) => handoffId);
}
