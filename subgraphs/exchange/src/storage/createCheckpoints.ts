import type { LedgerCheckpoint } from '@guanjia/kernel/ledger';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { auditCheckpoints } from './auditTables.ts';
import { ledgerCheckpoints } from './logTables.ts';

/** Keeps a checkpoint of the ledger or of the audit trail; one for the same position that is there already stays. */
export function createCheckpoints(
  { db }: Pick<Database, 'db'>,
  table: typeof ledgerCheckpoints | typeof auditCheckpoints = ledgerCheckpoints,
): (checkpoint: LedgerCheckpoint) => Promise<void> {
  return async (checkpoint) => {
    await db.insert(table).values(checkpoint).onConflictDoNothing();
  };
}
