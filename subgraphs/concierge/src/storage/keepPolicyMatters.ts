import { and, eq } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import { keepRevisions } from './keepRevisions.ts';
import { policyMatters } from './ladderTables.ts';

/** Writes 面上 matters. @throws STALE_VERSION */
export async function keepPolicyMatters(tx: Transaction, revisions: Changes['matters']): Promise<void> {
  await keepRevisions(revisions, {
    insert: (records) =>
      tx.insert(policyMatters).values(records).onConflictDoNothing().returning({ id: policyMatters.id }),
    update: (record, readVersion) =>
      tx
        .update(policyMatters)
        .set(record)
        .where(and(eq(policyMatters.id, record.id), eq(policyMatters.version, readVersion)))
        .returning({ id: policyMatters.id }),
  });
}
