import type { LedgerEntry } from '@guanjia/kernel/ledger';

/** Writes down in the ledger what changes no handoff. */
export interface LedgerWriter {
  /** All of them, committed when it resolves. */
  write(entries: readonly LedgerEntry[]): Promise<void>;
}
