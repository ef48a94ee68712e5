import { asc, inArray } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { Application } from '../domain/application.ts';
import { applicationOf } from './applicationRow.ts';
import { loadCommitments } from './loadCommitments.ts';
import { type applications, clockEntries } from './tables.ts';

/** Applications of rows, in their order, with their ledgers and commitments: one read of each for all. */
export async function loadApplications(
  reader: Reader,
  rows: readonly (typeof applications.$inferSelect)[],
): Promise<Application[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const entries = await reader
    .select()
    .from(clockEntries)
    .where(inArray(clockEntries.applicationId, ids))
    .orderBy(asc(clockEntries.seq));
  const ledgers = Map.groupBy(entries, ({ applicationId }) => applicationId);
  const found = rows.map((row) => applicationOf(row, ledgers.get(row.id) ?? []));
  return loadCommitments(reader, found);
}
