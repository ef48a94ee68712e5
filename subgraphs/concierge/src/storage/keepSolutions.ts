import { and, eq } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import type { Solution, SolutionText } from '../domain/solution.ts';
import { keepRevisions } from './keepRevisions.ts';
import { vectorOf } from './searchVector.ts';
import { solutionEditions, solutions } from './solutionTables.ts';

/** Writes solutions with what the search reads, and their editions. @throws STALE_VERSION */
export async function keepSolutions(
  tx: Transaction,
  {
    solutions: revisions = [],
    solutionEditions: editions = [],
  }: Pick<Partial<Changes>, 'solutions' | 'solutionEditions'>,
): Promise<void> {
  await keepRevisions(revisions, {
    insert: (records) =>
      tx.insert(solutions).values(records.map(toRow)).onConflictDoNothing().returning({ id: solutions.id }),
    update: (record, readVersion) =>
      tx
        .update(solutions)
        .set(toRow(record))
        .where(and(eq(solutions.id, record.id), eq(solutions.version, readVersion)))
        .returning({ id: solutions.id }),
  });
  const rows = editions.map((edition) => ({ ...edition, ...listsOf(edition) }));
  if (rows.length > 0) await tx.insert(solutionEditions).values(rows);
}

function toRow(solution: Solution): typeof solutions.$inferInsert {
  const { title, question, answer } = solution;
  const terms = vectorOf([
    { text: title, weight: 'A' },
    { text: question, weight: 'D' },
    { text: answer, weight: 'D' },
  ]);
  return { ...solution, ...listsOf(solution), terms };
}

function listsOf({ fields, kinds, agencies }: SolutionText) {
  return { fields: [...fields], kinds: [...kinds], agencies: [...agencies] };
}
