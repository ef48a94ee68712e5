import type { LedgerCheckpoint } from '@guanjia/kernel/ledger';
import type { Database } from '@guanjia/runtime/openDatabase';
import { ledgerCheckpoints } from './logTables.ts';

/** Keeps a checkpoint; one for the same position that is there already stays. */
export function createCheckpoints({ db }: Pick<Database, 'db'>): (checkpoint: LedgerCheckpoint) => Promise<void> {
  return async (checkpoint) => {
    await db.insert(ledgerCheckpoints).values(checkpoint).onConflictDoNothing();
  };
}
