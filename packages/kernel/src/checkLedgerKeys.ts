import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/** Ed25519 public keys by owner, each good from the row that introduces it. */
export interface LedgerKeys {
  /** False when the text is not an Ed25519 public key in PEM (SPKI). */
  introduce(owner: string, pem: string): boolean;
  /** Every key of the owner so far, the newest first: a receipt may have been under way when its key was replaced. */
  keysOf(owner: string): readonly KeyObject[];
  /** SHA-256 in hex over the key as DER (SPKI), newest first. */
  fingerprintsOf(owner: string): readonly string[];
}

/** No key at first. */
export function createLedgerKeys(): LedgerKeys {
  const known = new Map<string, KeyObject[]>();
  const keysOf = (owner: string) => known.get(owner) ?? [];
  return {
    introduce(owner, pem) {
      const key = parse(pem);
      if (key === null) return false;
      known.set(owner, [key, ...keysOf(owner).filter((other) => !other.equals(key))]);
      return true;
    },
    keysOf,
    fingerprintsOf: (owner) => keysOf(owner).map(fingerprint),
  };
}

function parse(pem: string): KeyObject | null {
  if (!pem.startsWith('-----BEGIN PUBLIC KEY-----')) return null;
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

function fingerprint(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}
