import { and, asc, desc, eq, inArray, isNull, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { Material } from '../domain/material.ts';
import type { ReuseQuestion } from '../domain/materialRecords.ts';
import { materials } from './materialTables.ts';
import { projects } from './tables.ts';

/** The latest version of each code, in one read: of the project itself, else of another one of the same unit where that will do. */
export async function selectLatestMaterials(
  reader: Reader,
  { projectId, ownerCreditCode, codes, ownerWide }: ReuseQuestion,
): Promise<Material[]> {
  if (codes.length === 0) return [];
  const own = eq(materials.projectId, projectId);
  const elsewhere = and(eq(projects.ownerCreditCode, ownerCreditCode), inArray(materials.code, [...ownerWide]));
  const rows = await reader
    .selectDistinctOn([materials.code], { material: materials })
    .from(materials)
    .innerJoin(projects, eq(projects.id, materials.projectId))
    .where(
      and(
        inArray(materials.code, [...codes]),
        isNull(materials.withdrawnAt),
        ownerWide.length === 0 ? own : or(own, elsewhere),
      ),
    )
    .orderBy(asc(materials.code), desc(sql`(${own})`), desc(materials.id));
  return rows.map(({ material }) => material);
}
