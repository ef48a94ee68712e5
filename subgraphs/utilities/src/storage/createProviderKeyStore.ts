import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { DomainError } from '@guanjia/kernel/DomainError';
import { signReceipt } from '@guanjia/kernel/receipt';
import { eq } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { ProviderKeyStore } from '../domain/providerKeyStore.ts';
import { providerKeys } from './tables.ts';

/** Provider keys in PostgreSQL. A key once read is remembered: it never changes. */
export function createProviderKeyStore({ db }: Pick<Database, 'db'>): ProviderKeyStore {
  const privateKeys = new Map<string, KeyObject>();
  const keyOf = async (provider: string): Promise<KeyObject | null> => {
    const key = privateKeys.get(provider) ?? (await readPrivateKey(db, provider));
    if (key !== null) privateKeys.set(provider, key);
    return key;
  };
  return {
    async ensure(providers) {
      const rows = await db.select({ provider: providerKeys.provider }).from(providerKeys);
      const known = new Set(rows.map((row) => row.provider));
      const made = providers.filter((provider) => !known.has(provider)).map(makeKeys);
      if (made.length > 0) await db.insert(providerKeys).values(made).onConflictDoNothing();
    },
    async publicKeys() {
      const { provider, publicKey } = providerKeys;
      const rows = await db.select({ provider, publicKey }).from(providerKeys);
      return new Map(rows.map((row) => [row.provider, row.publicKey]));
    },
    async sign(receipt) {
      const { recipient } = receipt;
      const key = await keyOf(recipient);
      if (key === null) throw new DomainError('PROVIDER_NOT_FOUND', { field: 'recipient', value: recipient });
      return signReceipt(receipt, key);
    },
    async signText(provider, text) {
      const key = await keyOf(provider);
      if (key === null) return null;
      const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
      return { signature: sign(null, Buffer.from(text), key).toString('base64'), publicKey };
    },
  };
}

async function readPrivateKey(db: Database['db'], provider: string): Promise<KeyObject | null> {
  const [row] = await db.select().from(providerKeys).where(eq(providerKeys.provider, provider));
  return row ? createPrivateKey(row.privateKey) : null;
}

function makeKeys(provider: string): typeof providerKeys.$inferInsert {
  return {
    provider,
    ...generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    }),
  };
}
