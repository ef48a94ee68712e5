import { DomainError } from '@guanjia/kernel/DomainError';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, eq, inArray, isNull } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { underWayStatuses } from '../domain/applicationMachine.ts';
import type { MaterialChange } from '../domain/material.ts';
import { applicationMaterials, materialChanges, materials } from './materialTables.ts';
import { applications, outbox } from './tables.ts';

/** Makes one change of a material. @throws STALE_VERSION, MATERIAL_IN_USE */
export async function changeMaterial(tx: Transaction, change: MaterialChange, message: OutboxMessage): Promise<void> {
  const { materialId, kind, before, after, at } = change;
  const unchanged = and(eq(materials.id, materialId), eq(materials.classification, before));
  // the row is locked by this, and whoever presents it waits: saveApplications
  const changed = await tx
    .update(materials)
    .set(kind === 'WITHDRAWN' ? { withdrawnAt: at } : { classification: after })
    .where(kind === 'WITHDRAWN' ? and(unchanged, isNull(materials.withdrawnAt)) : unchanged)
    .returning({ id: materials.id });
  if (changed.length === 0) throw new DomainError('STALE_VERSION', { field: 'materialId', value: materialId });
  if (kind === 'WITHDRAWN') await requireUnused(tx, materialId);
  await tx.insert(materialChanges).values(change);
  await appendOutbox(tx, { outbox }, [message]);
}

async function requireUnused(tx: Transaction, materialId: string): Promise<void> {
  const rows = await tx
    .selectDistinct({ id: applications.id })
    .from(applicationMaterials)
    .innerJoin(applications, eq(applications.id, applicationMaterials.applicationId))
    .where(and(eq(applicationMaterials.materialId, materialId), inArray(applications.status, [...underWayStatuses])));
  if (rows.length === 0) return;
  const usedBy = rows.map(({ id }) => id);
  throw new DomainError('MATERIAL_IN_USE', { field: 'materialId', value: materialId, applications: usedBy });
}
