import { generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A recipient of the recipients' process, as the harness knows it. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly port: number;
  readonly endpoint: string;
  /** Ed25519, PEM (SPKI). */
  readonly publicKey: string;
  /** The same key as an object, to check receipts. */
  readonly key: KeyObject;
  /** PEM (PKCS 8). */
  readonly privateKey: string;
}

/** A recipient with a key of its own that listens on that port. */
export function createRecipient(id: string, port: number): Recipient {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    id,
    name: `演示单位 ${id}`,
    port,
    endpoint: `http://127.0.0.1:${port}/handoffs`,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    key: publicKey,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
