import type { HandoffSummary, LedgerCheckpoint } from '@guanjia/kernel/ledger';
import type { WitnessedReceipt } from '@guanjia/kernel/receipt';

/** The exchange's own Ed25519 key (H4): with it the exchange signs what it has witnessed and what it states of the ledger. */
export interface OwnKeys {
  /** PEM (SPKI), as it is introduced in the ledger. */
  publicKey(): string;
  /** Signs for a recipient whose signature was not made with a key of its own: by email, courier or in person. */
  witness(receipt: Omit<WitnessedReceipt, 'signature'>): WitnessedReceipt;
  signCheckpoint(checkpoint: Omit<LedgerCheckpoint, 'signature'>): LedgerCheckpoint;
  signSummary(summary: Omit<HandoffSummary, 'signature'>): HandoffSummary;
}
