import type { Receipt } from '@guanjia/kernel/receipt';

/** Ed25519 keys of the providers whose counters this department hosts. Private keys never leave the store. */
export interface ProviderKeyStore {
  /** Makes the keys that are not there yet; the first made stays, whoever asks. */
  ensure(providers: readonly string[]): Promise<void>;
  /** Public keys by provider, PEM (SPKI). */
  publicKeys(): Promise<ReadonlyMap<string, string>>;
  /** @throws PROVIDER_NOT_FOUND for a provider without a key. */
  sign(receipt: Omit<Receipt, 'signature'>): Promise<Receipt>;
  /** Ed25519 over the text in base64, with the public key (PEM, SPKI) that proves it; null for a provider without a key. */
  signText(provider: string, text: string): Promise<{ readonly signature: string; readonly publicKey: string } | null>;
}
