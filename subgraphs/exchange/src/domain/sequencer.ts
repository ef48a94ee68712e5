import type { StoredEvent } from '@guanjia/kernel/messages';

/** What one step has numbered. */
export interface Numbered {
  /** In the order of `gseq`. */
  readonly events: readonly StoredEvent[];
  readonly ledgerRows: number;
  /** Where the ledger's chain ends now. */
  readonly end: { readonly position: number; readonly hash: string };
  /** Where the audit trail's chain ends now. */
  readonly trailEnd: { readonly position: number; readonly hash: string };
  readonly trailRows: number;
  /** Milliseconds that the step took, and those of them for the audit trail. */
  readonly tookMs: number;
  readonly trailMs: number;
  /** Whether there may be more at once. */
  readonly more: boolean;
}

/** The one who numbers the log and chains the ledger after the commit (X3, H4). */
export interface Sequencer {
  /** Numbers what waits and renews the election; null when another process is elected. */
  step(): Promise<Numbered | null>;
  /** Gives the election back, so that another need not wait for its end. */
  resign(): Promise<void>;
  /** How many events, ledger entries and audit entries wait for their number. */
  unnumbered(): Promise<number>;
}
