import { alias, and, desc, eq, gt, isNull, lt, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { Material } from '../domain/material.ts';
import type { MaterialFilter, MaterialsQuestion } from '../domain/materialRecords.ts';
import { materials } from './materialTables.ts';

/** A page of a project's materials, the newest first. */
export function selectMaterialPage(
  reader: Reader,
  { projectId, filter, limit, after }: MaterialsQuestion,
): Promise<Material[]> {
  const older = after === null ? undefined : lt(materials.id, after);
  return reader
    .select()
    .from(materials)
    .where(and(eq(materials.projectId, projectId), older, ...conditionsOf(reader, filter)))
    .orderBy(desc(materials.id))
    .limit(limit);
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
