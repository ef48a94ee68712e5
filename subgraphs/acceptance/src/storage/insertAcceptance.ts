import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { JointAcceptance, JointAcceptanceItem } from '../domain/jointAcceptance.ts';
import { saveRounds } from './saveRounds.ts';
import { acceptanceItems, jointAcceptances } from './tables.ts';

/** Writes a new joint acceptance with its items and their first rounds. */
export async function insertAcceptance(tx: Transaction, acceptance: JointAcceptance): Promise<void> {
  const { items, phases, ...columns } = acceptance;
  await tx.insert(jointAcceptances).values({ ...columns, phases: [...phases] });
  await tx.insert(acceptanceItems).values(items.map((item, place) => toItemRow(acceptance, item, place)));
  await saveRounds(tx, items);
}

function toItemRow(
  { id, projectId }: JointAcceptance,
  { rounds: _, ...columns }: JointAcceptanceItem,
  place: number,
): typeof acceptanceItems.$inferInsert {
  return { ...columns, acceptanceId: id, projectId, place };
}
