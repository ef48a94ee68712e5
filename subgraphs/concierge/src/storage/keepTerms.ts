import { and, eq, isNull } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import { stewardTerms } from './tables.ts';

/** Ends and begins terms; one that begins and ends in the same use case is written once, ended. */
export async function keepTerms(
  tx: Transaction,
  { startedTerms = [], endedTerms = [] }: Pick<Partial<Changes>, 'startedTerms' | 'endedTerms'>,
): Promise<void> {
  const endOf = new Map(endedTerms.map(({ termId, endedAt }) => [termId, endedAt]));
  const startedIds = new Set(startedTerms.map(({ id }) => id));
  for (const { termId, endedAt } of endedTerms) {
    if (startedIds.has(termId)) continue;
    await tx
      .update(stewardTerms)
      .set({ endedAt })
      .where(and(eq(stewardTerms.id, termId), isNull(stewardTerms.endedAt)));
  }
  const rows = startedTerms.map((term) => ({ ...term, endedAt: endOf.get(term.id) ?? term.endedAt }));
  if (rows.length > 0) await tx.insert(stewardTerms).values(rows);
}
