import { sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { JointAcceptanceItem } from '../domain/jointAcceptance.ts';
import { itemRounds } from './tables.ts';

/** Writes the rounds of items: new ones are added, and of a known one only the opinion still changes. */
export async function saveRounds(tx: Transaction, items: readonly JointAcceptanceItem[]): Promise<void> {
  const rows = items.flatMap(({ id, rounds }) =>
    rounds.map(({ deadline, ...round }) => ({
      ...round,
      itemId: id,
      deadline: deadline.date,
      provisional: deadline.provisional,
    })),
  );
  if (rows.length === 0) return;
  await tx
    .insert(itemRounds)
    .values(rows)
    .onConflictDoUpdate({ target: [itemRounds.itemId, itemRounds.number], set: { opinion: sql`excluded.opinion` } });
}
