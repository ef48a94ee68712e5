import { alias, and, desc, eq, gt, inArray, isNull, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { Material } from '../domain/material.ts';
import type { MaterialFilter, MaterialsQuestion } from '../domain/materialRecords.ts';
import { materials } from './materialTables.ts';

/** A page of each project's materials, the newest first, in one read however many projects there are. */
export async function selectMaterialPages(
  reader: Reader,
  { projectIds, filter, limit, after }: MaterialsQuestion,
): Promise<ReadonlyMap<string, Material[]>> {
  const older = after === null ? undefined : lt(materials.id, after);
  const rank = sql<number>`row_number() over (partition by ${materials.projectId} order by ${materials.id} desc)`;
  const ranked = reader
    .select({ id: materials.id, rank: rank.as('rank') })
    .from(materials)
    .where(and(inArray(materials.projectId, [...projectIds]), older, ...conditionsOf(reader, filter)))
    .as('ranked');
  const rows = await reader
    .select({ row: materials })
    .from(materials)
    .innerJoin(ranked, eq(ranked.id, materials.id))
    .where(lte(ranked.rank, limit))
    .orderBy(desc(materials.id));
  return Map.groupBy(
    rows.map(({ row }) => row),
    ({ projectId }) => projectId,
  );
}

function* conditionsOf(
  reader: Reader,
  { code, classification, latestOnly }: MaterialFilter,
): Generator<SQL | undefined> {
  if (code !== undefined) yield eq(materials.code, code);
  if (classification !== undefined) yield eq(materials.classification, classification);
  if (latestOnly !== true) return;
  const later = alias(materials, 'later');
  const replacing = and(
    eq(later.projectId, materials.projectId),
    eq(later.code, materials.code),
    gt(later.version, materials.version),
    isNull(later.withdrawnAt),
  );
  yield isNull(materials.withdrawnAt);
  yield sql`not exists ${reader.select({ one: sql`1` }).from(later).where(replacing)}`;
}
