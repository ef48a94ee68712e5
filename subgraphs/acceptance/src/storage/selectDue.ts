import { regionPrefix } from '@guanjia/kernel/regions';
import { and, asc, eq, gte, like, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { DueQuery } from '../domain/acceptanceStore.ts';
import { acceptanceItems, itemRounds, jointAcceptances } from './tables.ts';

/** Items by the last day of their present round, from a day on; those given and rectifying are among them, those withdrawn, too. */
export async function selectDue(
  reader: Reader,
  { of, from, limit }: DueQuery,
): Promise<readonly { readonly acceptanceId: string; readonly itemCode: string }[]> {
  if ('agency' in of && of.regions.length === 0) return [];
  const later = sql`select 1 from ${itemRounds} as later where later.item_id = ${itemRounds.itemId} and later.number > ${itemRounds.number}`;
  const isWanted =
    'projectId' in of
      ? eq(jointAcceptances.projectId, of.projectId)
      : and(
          eq(acceptanceItems.agency, of.agency),
          or(...of.regions.map((region) => like(jointAcceptances.regionCode, `${regionPrefix(region)}%`))),
        );
  return reader
    .select({ acceptanceId: jointAcceptances.id, itemCode: acceptanceItems.itemCode })
    .from(itemRounds)
    .innerJoin(acceptanceItems, eq(acceptanceItems.id, itemRounds.itemId))
    .innerJoin(jointAcceptances, eq(jointAcceptances.id, acceptanceItems.acceptanceId))
    .where(and(isWanted, gte(itemRounds.deadline, from), sql`not exists (${later})`))
    .orderBy(asc(itemRounds.deadline), asc(itemRounds.itemId))
    .limit(limit);
}
