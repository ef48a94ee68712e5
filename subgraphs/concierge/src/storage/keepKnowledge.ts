import { and, eq } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { KnowledgeEntry, KnowledgeText } from '../domain/knowledge.ts';
import type { KnowledgeChange } from '../domain/knowledgeChange.ts';
import { keepRevisions } from './keepRevisions.ts';
import { knowledgeEditions, knowledgeEntries, knowledgeSteps } from './knowledgeTables.ts';
import { vectorOf } from './searchVector.ts';

/** Writes entries with what the search reads, their editions and what was done, in their order. @throws STALE_VERSION */
export async function keepKnowledge(tx: Transaction, changes: readonly KnowledgeChange[]): Promise<void> {
  for (const { revision, edition, step } of changes) {
    await keepRevisions([revision], {
      insert: (records) =>
        tx
          .insert(knowledgeEntries)
          .values(records.map(toRow))
          .onConflictDoNothing()
          .returning({ id: knowledgeEntries.id }),
      update: (record, readVersion) =>
        tx
          .update(knowledgeEntries)
          .set(toRow(record))
          .where(and(eq(knowledgeEntries.id, record.id), eq(knowledgeEntries.version, readVersion)))
          .returning({ id: knowledgeEntries.id }),
    });
    if (edition !== null) await tx.insert(knowledgeEditions).values({ ...edition, ...listsOf(edition) });
    await tx.insert(knowledgeSteps).values(step);
  }
}

function toRow({ owner, origin, ...entry }: KnowledgeEntry): typeof knowledgeEntries.$inferInsert {
  const { question, answer, similar } = entry;
  const terms = vectorOf([
    { text: question, weight: 'A' },
    ...similar.map((text) => ({ text, weight: 'A' }) as const),
    { text: answer, weight: 'D' },
  ]);
  return {
    ...entry,
    ...listsOf(entry),
    ...origin,
    ownerAgency: owner.agency,
    ownerRegion: owner.regionCode,
    terms,
  };
}

function listsOf({ similar, fields, kinds, itemCodes, agencies }: KnowledgeText) {
  return {
    similar: [...similar],
    fields: [...fields],
    kinds: [...kinds],
    itemCodes: [...itemCodes],
    agencies: [...agencies],
  };
}
