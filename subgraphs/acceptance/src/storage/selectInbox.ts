import { regionPrefix } from '@guanjia/kernel/regions';
import { and, asc, eq, isNull, like, lt, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { InboxEntry, InboxPlace, InboxQuery } from '../domain/acceptanceStore.ts';
import { acceptanceItems, itemRounds, jointAcceptances, projectFacts } from './tables.ts';

/** The key lists the project stands on now, or stood on when it applied if nothing newer is known. */
const isKey = sql<boolean>`coalesce(jsonb_array_length(${projectFacts.facts} -> 'keyLevels') > 0, ${jointAcceptances.keyProject})`;

/** The items that wait for an agency, key projects first, then by deadline (green channel, J4). */
export async function selectInbox(reader: Reader, query: InboxQuery): Promise<readonly InboxEntry[]> {
  if (query.regions.length === 0) return [];
  const rows = await reader
    .select({
      acceptanceId: jointAcceptances.id,
      keyProject: isKey,
      deadline: itemRounds.deadline,
      serial: jointAcceptances.serial,
      itemCode: acceptanceItems.itemCode,
    })
    .from(acceptanceItems)
    .innerJoin(jointAcceptances, eq(jointAcceptances.id, acceptanceItems.acceptanceId))
    .innerJoin(itemRounds, and(eq(itemRounds.itemId, acceptanceItems.id), isNull(itemRounds.opinion)))
    .leftJoin(projectFacts, eq(projectFacts.projectId, jointAcceptances.projectId))
    .where(
      and(
        eq(acceptanceItems.agency, query.agency),
        eq(acceptanceItems.status, 'UNDER_ACCEPTANCE'),
        or(...query.regions.map((region) => like(jointAcceptances.regionCode, `${regionPrefix(region)}%`))),
        query.dueBefore === null ? undefined : lt(itemRounds.deadline, query.dueBefore),
        query.phase === null ? undefined : eq(acceptanceItems.phase, query.phase),
        query.itemCode === null ? undefined : eq(acceptanceItems.itemCode, query.itemCode),
        query.regionCode === null ? undefined : like(jointAcceptances.regionCode, `${regionPrefix(query.regionCode)}%`),
        query.after ? isBehind(query.after) : undefined,
      ),
    )
    .orderBy(sql`not ${isKey}`, asc(itemRounds.deadline), asc(jointAcceptances.serial), asc(acceptanceItems.itemCode))
    .limit(query.limit);
  return rows.map(({ acceptanceId, ...place }) => ({ acceptanceId, place }));
}

function isBehind({ keyProject, deadline, serial, itemCode }: InboxPlace): SQL {
  const place = sql`(not ${isKey}, ${itemRounds.deadline}, ${jointAcceptances.serial}, ${acceptanceItems.itemCode})`;
  return sql`${place} > (${!keyProject}::boolean, ${deadline}::date, ${serial}::int, ${itemCode}::text)`;
}
