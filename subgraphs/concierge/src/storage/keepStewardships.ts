import { and, eq } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import type { Stewardship } from '../domain/stewardship.ts';
import { keepRevisions } from './keepRevisions.ts';
import { stewardships } from './tables.ts';

/** Writes who carries which project, always in the same order, so that two writers never wait for each other. @throws STALE_VERSION */
export async function keepStewardships(tx: Transaction, revisions: Changes['stewardships']): Promise<void> {
  const inOrder = revisions.toSorted((one, other) => (one.record.projectId < other.record.projectId ? -1 : 1));
  await keepRevisions(inOrder, {
    insert: (records) =>
      tx
        .insert(stewardships)
        .values(records.map(toRow))
        .onConflictDoNothing()
        .returning({ projectId: stewardships.projectId }),
    update: (record, readVersion) =>
      tx
        .update(stewardships)
        .set(toRow(record))
        .where(and(eq(stewardships.projectId, record.projectId), eq(stewardships.version, readVersion)))
        .returning({ projectId: stewardships.projectId }),
  });
}

function toRow({ projectId, state, since, version }: Stewardship): typeof stewardships.$inferInsert {
  const nothing = { assignmentId: null, stewardId: null, backupId: null, termId: null, absenceId: null, reason: null };
  return { projectId, since, version, ...nothing, ...state };
}
