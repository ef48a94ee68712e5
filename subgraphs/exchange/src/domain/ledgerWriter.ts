import type { LedgerEntry } from '@guanjia/kernel/ledger';

/** A secret content that a department has asked for without a right to it. */
export interface RefusedRead {
  readonly at: Date;
  readonly department: string;
  readonly sha256: string;
  /** One that carries it. */
  readonly handoffId: string;
}

/** Writes down in the ledger what changes no handoff, and accesses to secret contents in the audit trail, too (X2). */
export interface LedgerWriter {
  /** All of them, committed when it resolves. */
  write(entries: readonly LedgerEntry[]): Promise<void>;
  /** Tells the audit trail, committed when it resolves. */
  tellRefusal(refused: RefusedRead): Promise<void>;
}
