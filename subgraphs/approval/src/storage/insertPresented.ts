import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import { and, asc, inArray, isNull } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { PresentedMaterial } from '../domain/material.ts';
import { applicationMaterials, materials } from './materialTables.ts';

/** Writes down what stands for an application from now on. @throws STALE_VERSION when some of it was withdrawn just now */
export async function insertPresented(tx: Transaction, presented: readonly PresentedMaterial[]): Promise<void> {
  if (presented.length === 0) return;
  const ids = [...new Set(presented.map(({ materialId }) => materialId))];
  // locked, so that none can be withdrawn meanwhile
  const standing = await tx
    .select({ id: materials.id })
    .from(materials)
    .where(and(inArray(materials.id, ids), isNull(materials.withdrawnAt)))
    .orderBy(asc(materials.id))
    .for('share');
  if (standing.length < ids.length) throw new DomainError('STALE_VERSION', { field: 'materials', value: ids });
  await tx.insert(applicationMaterials).values(presented.map((one) => ({ id: newId(), ...one })));
}
