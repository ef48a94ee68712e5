import { DomainError } from '@guanjia/kernel/DomainError';
import { and, eq } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { JointAcceptance, JointAcceptanceItem } from '../domain/jointAcceptance.ts';
import { saveRounds } from './saveRounds.ts';
import { acceptanceItems, jointAcceptances } from './tables.ts';

/** Writes what has changed between two states of a joint acceptance. @throws STALE_VERSION when the row has moved on */
export async function updateAcceptance(
  tx: Transaction,
  before: JointAcceptance,
  after: JointAcceptance,
): Promise<void> {
  const { status, materials, outcome, version } = after;
  const updated = await tx
    .update(jointAcceptances)
    .set({ status, materials, outcome, version })
    .where(and(eq(jointAcceptances.id, before.id), eq(jointAcceptances.version, before.version)))
    .returning({ id: jointAcceptances.id });
  if (updated.length === 0) throw new DomainError('STALE_VERSION', { value: before.version });
  const changed = changedItems(before, after);
  for (const item of changed) await updateItem(tx, item);
  await saveRounds(tx, changed);
}

function changedItems(before: JointAcceptance, after: JointAcceptance): readonly JointAcceptanceItem[] {
  const versions = new Map(before.items.map(({ id, version }) => [id, version]));
  return after.items.filter(({ id, version }) => versions.get(id) !== version);
}

async function updateItem(tx: Transaction, { id, status, version }: JointAcceptanceItem): Promise<void> {
  await tx.update(acceptanceItems).set({ status, version }).where(eq(acceptanceItems.id, id));
}
