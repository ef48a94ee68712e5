import type { Database } from '@guanjia/runtime/openDatabase';
import type { LedgerWriter } from '../domain/ledgerWriter.ts';
import { appendLedger } from './appendEntries.ts';

/** The ledger's intake on PostgreSQL. */
export function createLedgerWriter(database: Database): LedgerWriter {
  return { write: (entries) => database.transaction((tx) => appendLedger(tx, entries)) };
}
