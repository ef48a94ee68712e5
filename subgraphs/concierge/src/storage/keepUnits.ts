import { and, eq } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import { keepRevisions } from './keepRevisions.ts';
import { units } from './tables.ts';

/** Writes units. @throws STALE_VERSION */
export async function keepUnits(tx: Transaction, revisions: Changes['units']): Promise<void> {
  await keepRevisions(revisions, {
    insert: (rows) => tx.insert(units).values(rows).onConflictDoNothing().returning({ id: units.id }),
    update: (row, readVersion) =>
      tx
        .update(units)
        .set(row)
        .where(and(eq(units.id, row.id), eq(units.version, readVersion)))
        .returning({ id: units.id }),
  });
}
