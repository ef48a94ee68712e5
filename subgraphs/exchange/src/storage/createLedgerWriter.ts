import { inArray } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import type { LedgerWriter } from '../domain/ledgerWriter.ts';
import { materialReadAudit, materialRefusalAudit } from '../domain/materialReadAudit.ts';
import { appendAudits } from './appendAudits.ts';
import { appendLedger } from './appendEntries.ts';
import { handoffs } from './handoffTables.ts';

/** The intake of ledger and audit trail on PostgreSQL. */
export function createLedgerWriter(database: Database): LedgerWriter {
  return {
    write: (entries) =>
      database.transaction(async (tx) => {
        await appendLedger(tx, entries);
        const projectOf = await readProjects(
          tx,
          entries.flatMap(({ handoffId }) => (handoffId === null ? [] : [handoffId])),
        );
        const audits = entries.map((entry) => materialReadAudit(entry, projectOf.get(entry.handoffId ?? '') ?? null));
        await appendAudits(
          tx,
          audits.filter((audit) => audit !== null),
        );
      }),
    tellRefusal: (refused) =>
      database.transaction(async (tx) => {
        const projectOf = await readProjects(tx, [refused.handoffId]);
        await appendAudits(tx, [materialRefusalAudit(refused, projectOf.get(refused.handoffId) ?? null)]);
      }),
  };
}

async function readProjects(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: handoffs.id, projectId: handoffs.projectId })
    .from(handoffs)
    .where(inArray(handoffs.id, [...ids]));
  return new Map(rows.map(({ id, projectId }) => [id, projectId]));
}
