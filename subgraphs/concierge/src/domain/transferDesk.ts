import type { Receipt } from '@guanjia/kernel/receipt';

/** Where units of the force take in what is handed over on the platform, each with a signing key that is kept here (H4). */
export interface TransferDesk {
  /** The public key (Ed25519, PEM) of each unit, made where there is none yet. */
  ensureKeys(unitIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Signs with the unit's key, which must be there. */
  sign(unitId: string, receipt: Omit<Receipt, 'signature'>): Promise<Receipt>;
  findReceipt(legId: string): Promise<Receipt | null>;
  /** Keeps the receipt of a leg once; answers with the one that is kept. */
  keepReceipt(receipt: Receipt): Promise<Receipt>;
}
