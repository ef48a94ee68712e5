import type { LedgerLine } from './splitLines.ts';

/** A record and how far the ledger told of its handoff when it was read. */
export interface PlacedRecord {
  readonly line: LedgerLine;
  readonly handoffId: string;
  /** Of the handoff in the list of handoffs. */
  readonly position: number;
  /** The last row of the ledger about this handoff. */
  readonly last: number;
  /** Steps that waited for their place in the ledger. */
  readonly waiting: number;
}

/** Where a ledger is read from, as often as need be. */
export interface LedgerSource {
  /** The lines of the chain behind a position: head, rows, checkpoints. @throws CliError */
  chain(after: number): AsyncIterable<LedgerLine>;
  /** Records of handoffs behind a position in their list; all of them without a limit. @throws CliError */
  records(after: number, limit?: number): AsyncIterable<PlacedRecord>;
}
