import type { LedgerEntry } from '@guanjia/kernel/ledger';
import type { DomainEvent } from '@guanjia/kernel/messages';
import type { Receipt, WitnessEvidence } from '@guanjia/kernel/receipt';
import type { Handoff } from './handoff.ts';

/** A receipt as it is kept: signed by the recipient, or by the exchange for what it has witnessed. */
export type KeptReceipt = Receipt & { readonly evidence: WitnessEvidence | null };

/** What one step does to a handoff: all of it is saved, or none. */
export interface HandoffChange {
  readonly handoff: Handoff;
  readonly events: readonly DomainEvent[];
  /** For the ledger. */
  readonly steps: readonly LedgerEntry[];
  readonly receipts: readonly KeptReceipt[];
  /** The trace that it belongs to (W3C); absent where none is kept. */
  readonly traceparent?: string | undefined;
}
