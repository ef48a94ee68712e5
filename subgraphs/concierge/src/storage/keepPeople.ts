import { and, eq, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import type { Person } from '../domain/person.ts';
import { keepRevisions } from './keepRevisions.ts';
import { absences, people, roleHoldings } from './tables.ts';

/** Writes people with their roles and absences. @throws STALE_VERSION */
export async function keepPeople(tx: Transaction, revisions: Changes['people']): Promise<void> {
  await keepRevisions(revisions, {
    insert: (persons) =>
      tx.insert(people).values(persons.map(toRow)).onConflictDoNothing().returning({ id: people.id }),
    update: (person, readVersion) =>
      tx
        .update(people)
        .set(toRow(person))
        .where(and(eq(people.id, person.id), eq(people.version, readVersion)))
        .returning({ id: people.id }),
  });
  const persons = revisions.map(({ record }) => record);
  await keepHoldings(tx, persons);
  await keepAbsences(tx, persons);
}

function toRow({ holdings: _holdings, absences: _absences, ...row }: Person): typeof people.$inferInsert {
  return row;
}

async function keepHoldings(tx: Transaction, persons: readonly Person[]): Promise<void> {
  const rows = persons.flatMap(({ id: personId, holdings }) =>
    holdings.map(({ scope: { kinds, stages, fields, regions }, ...holding }) => ({
      ...holding,
      personId,
      kinds: [...kinds],
      stages: [...stages],
      fields: [...fields],
      regions: [...regions],
    })),
  );
  if (rows.length === 0) return;
  const set = { revokedAt: sql`excluded.revoked_at` };
  await tx.insert(roleHoldings).values(rows).onConflictDoUpdate({ target: roleHoldings.id, set });
}

async function keepAbsences(tx: Transaction, persons: readonly Person[]): Promise<void> {
  const rows = persons.flatMap(({ id: personId, absences: times }) =>
    times.map((absence) => ({ ...absence, personId })),
  );
  if (rows.length === 0) return;
  const set = { backOn: sql`excluded.back_on` };
  await tx.insert(absences).values(rows).onConflictDoUpdate({ target: absences.id, set });
}
