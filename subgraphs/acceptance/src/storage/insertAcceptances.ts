import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { JointAcceptance, JointAcceptanceItem } from '../domain/jointAcceptance.ts';
import { saveRounds } from './saveRounds.ts';
import { acceptanceItems, jointAcceptances } from './tables.ts';

/** Writes new joint acceptances with their items and rounds. */
export async function insertAcceptances(tx: Transaction, acceptances: readonly JointAcceptance[]): Promise<void> {
  if (acceptances.length === 0) return;
  const rows = acceptances.map(({ items: _, phases, ...columns }) => ({ ...columns, phases: [...phases] }));
  await tx.insert(jointAcceptances).values(rows);
  await tx
    .insert(acceptanceItems)
    .values(
      acceptances.flatMap((acceptance) => acceptance.items.map((item, place) => toItemRow(acceptance, item, place))),
    );
  await saveRounds(
    tx,
    acceptances.flatMap(({ items }) => items),
  );
}

function toItemRow(
  { id, projectId }: JointAcceptance,
  { rounds: _, ...columns }: JointAcceptanceItem,
  place: number,
): typeof acceptanceItems.$inferInsert {
  return { ...columns, acceptanceId: id, projectId, place };
}
