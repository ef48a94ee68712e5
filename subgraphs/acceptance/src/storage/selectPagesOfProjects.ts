import { and, desc, eq, getTableColumns, inArray, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { ProjectPage } from '../domain/acceptanceStore.ts';
import { jointAcceptances } from './tables.ts';

/** The newest joint acceptances of many projects in one query, at most `limit` of each. */
export async function selectPagesOfProjects(
  reader: Reader,
  projectIds: readonly string[],
  { limit, beforeSerial }: ProjectPage,
): Promise<(typeof jointAcceptances.$inferSelect)[]> {
  if (projectIds.length === 0) return [];
  const ranked = reader
    .select({
      id: jointAcceptances.id,
      rank: sql<number>`row_number() over (partition by ${jointAcceptances.projectId} order by ${jointAcceptances.serial} desc)`.as(
        'rank',
      ),
    })
    .from(jointAcceptances)
    .where(
      and(
        inArray(jointAcceptances.projectId, [...projectIds]),
        beforeSerial === null ? undefined : lt(jointAcceptances.serial, beforeSerial),
      ),
    )
    .as('ranked');
  return reader
    .select(getTableColumns(jointAcceptances))
    .from(jointAcceptances)
    .innerJoin(ranked, eq(ranked.id, jointAcceptances.id))
    .where(lte(ranked.rank, limit))
    .orderBy(desc(jointAcceptances.serial));
}
