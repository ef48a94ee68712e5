import type { OutboxMessage } from '@guanjia/kernel/messages';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, eq, isNull, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Material } from '../domain/material.ts';
import type { NewMaterial } from '../domain/materialRecords.ts';
import { materials } from './materialTables.ts';
import { outbox, projects } from './tables.ts';

/** Writes a material down as the next version of its code; the same content is there already, and stays as it is. */
export async function addMaterial(
  tx: Transaction,
  added: NewMaterial,
  announce: (material: Material) => OutboxMessage,
): Promise<{ material: Material; isNew: boolean }> {
  // one after the other in each project, so that versions have no gap and no content has two rows
  await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, added.projectId)).for('no key update');
  const ofCode = and(eq(materials.projectId, added.projectId), eq(materials.code, added.code));
  const same = and(ofCode, eq(materials.sha256, added.sha256), isNull(materials.withdrawnAt));
  const [known] = await tx.select().from(materials).where(same);
  if (known !== undefined) return { material: known, isNew: false };
  const [last] = await tx
    .select({ version: sql<number>`coalesce(max(${materials.version}), 0)::int` })
    .from(materials)
    .where(ofCode);
  const material = { ...added, version: (last?.version ?? 0) + 1 };
  await tx.insert(materials).values(material);
  await appendOutbox(tx, { outbox }, [announce(material)]);
  return { material, isNew: true };
}
