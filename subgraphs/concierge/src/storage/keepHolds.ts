import { and, eq, isNull } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import { problemHolds } from './ladderTables.ts';

/** Ends and begins holds of problems; one that begins and ends in the same use case is written once, ended. */
export async function keepHolds(
  tx: Transaction,
  { startedHolds = [], endedHolds = [] }: Pick<Partial<Changes>, 'startedHolds' | 'endedHolds'>,
): Promise<void> {
  const endOf = new Map(endedHolds.map(({ holdId, endedAt }) => [holdId, endedAt]));
  const startedIds = new Set(startedHolds.map(({ id }) => id));
  for (const { holdId, endedAt } of endedHolds) {
    if (startedIds.has(holdId)) continue;
    await tx
      .update(problemHolds)
      .set({ endedAt })
      .where(and(eq(problemHolds.id, holdId), isNull(problemHolds.endedAt)));
  }
  const rows = startedHolds.map((hold) => ({ ...hold, endedAt: endOf.get(hold.id) ?? hold.endedAt }));
  if (rows.length > 0) await tx.insert(problemHolds).values(rows);
}
