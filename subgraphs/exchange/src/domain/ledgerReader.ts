import type { LedgerHead } from '@guanjia/kernel/checkLedger';
import type { LedgerCheckpoint } from '@guanjia/kernel/ledger';

/** A row of the ledger as it is stored, whether it is right or not: whoever reads it verifies it. */
export interface StoredLedgerRow {
  readonly position: number;
  readonly id: string;
  /** ISO 8601 in UTC, as exact as it is stored. */
  readonly at: string;
  readonly step: string;
  readonly handoffId: string | null;
  readonly legId: string | null;
  readonly actor: string;
  readonly detail: unknown;
  readonly previous: string;
  readonly hash: string;
}

/** A piece of the chain as it stood at one instant. */
export interface ChainPiece {
  /** In the order of position. */
  readonly rows: readonly StoredLedgerRow[];
  /** Those up to the last row; with the end of the chain also any that stand behind it. */
  readonly checkpoints: readonly LedgerCheckpoint[];
}

/** What the working tables hold of one handoff, at one instant, and how far the ledger told of it then. */
export interface StoredRecord {
  /** As `ledgerRecordSchema` of the kernel describes it. */
  readonly record: object;
  readonly place: {
    /** Of the handoff in the list of handoffs. */
    readonly position: number;
    /** The last row of the ledger about this handoff; 0 for none. */
    readonly last: number;
    /** Steps of this handoff that waited for their place in the ledger. */
    readonly waiting: number;
  };
}

/** One page of rows: those behind a position. */
export interface LedgerQuery {
  readonly after: number;
  readonly limit: number;
}

/** The ledger (H4) for those who verify it and for people. */
export interface LedgerReader {
  /** Where the chain ends, as whoever numbers it keeps it; null before the first row. */
  head(): Promise<LedgerHead | null>;
  /** Rows behind a position, and the checkpoints that stand among them. */
  readChain(after: number, limit: number): Promise<ChainPiece>;
  /** Records of handoffs behind a position in the list of handoffs, in its order. */
  readRecords(after: number, limit: number): Promise<StoredRecord[]>;
  /** The steps of one handoff, also of one that is gone; of all when null. */
  readRows(handoffId: string | null, query: LedgerQuery): Promise<StoredLedgerRow[]>;
  /** The steps of each handoff, in the order asked. */
  readOfHandoffs(handoffIds: readonly string[], query: LedgerQuery): Promise<StoredLedgerRow[][]>;
  lastCheckpoint(): Promise<LedgerCheckpoint | null>;
}
