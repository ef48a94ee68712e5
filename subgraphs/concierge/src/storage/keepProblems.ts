import { and, eq } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import type { Problem } from '../domain/problem.ts';
import { keepRevisions } from './keepRevisions.ts';
import { vectorOf } from './searchVector.ts';
import { problems } from './tables.ts';

/** Writes problems. @throws STALE_VERSION */
export async function keepProblems(tx: Transaction, revisions: Changes['problems']): Promise<void> {
  await keepRevisions(revisions, {
    insert: (records) =>
      tx.insert(problems).values(records.map(toRow)).onConflictDoNothing().returning({ id: problems.id }),
    update: (record, readVersion) =>
      tx
        .update(problems)
        .set(toRow(record))
        .where(and(eq(problems.id, record.id), eq(problems.version, readVersion)))
        .returning({ id: problems.id }),
  });
}

function toRow({ time, place, ...row }: Problem): typeof problems.$inferInsert {
  const { title, text } = row;
  const terms = vectorOf([
    { text: title, weight: 'A' },
    { text, weight: 'D' },
  ]);
  return { ...row, ...place, ...time, terms };
}
