import { and, inArray, isNull } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { Material } from '../domain/material.ts';
import type { NeighbourKey } from '../domain/materialRecords.ts';
import { materials } from './materialTables.ts';

/** The versions next to others, in one read; withdrawn ones are passed over. */
export async function selectNeighbours(reader: Reader, keys: readonly NeighbourKey[]): Promise<(Material | null)[]> {
  if (keys.length === 0) return [];
  const projectIds = [...new Set(keys.map(({ projectId }) => projectId))];
  const codes = [...new Set(keys.map(({ code }) => code))];
  const rows = await reader
    .select()
    .from(materials)
    .where(
      and(inArray(materials.projectId, projectIds), inArray(materials.code, codes), isNull(materials.withdrawnAt)),
    );
  const byCode = Map.groupBy(rows, ({ projectId, code }) => `${projectId} ${code}`);
  return keys.map(({ projectId, code, version, side }) => {
    const versions = (byCode.get(`${projectId} ${code}`) ?? []).toSorted((a, b) => a.version - b.version);
    const found =
      side === 'BEFORE'
        ? versions.findLast((one) => one.version < version)
        : versions.find((one) => one.version > version);
    return found ?? null;
  });
}
