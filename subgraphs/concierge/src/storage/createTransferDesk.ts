import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { type Receipt, signReceipt } from '@guanjia/kernel/receipt';
import { eq, inArray } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { TransferDesk } from '../domain/transferDesk.ts';
import { transferReceipts, unitKeys } from './routingTables.ts';

/** Keys and receipts of the units in PostgreSQL. */
export function createTransferDesk({ db }: Pick<Database, 'db'>): TransferDesk {
  const { unitId, publicKey } = unitKeys;
  const readKeys = async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const rows = await db
      .select({ unitId, publicKey })
      .from(unitKeys)
      .where(inArray(unitId, [...ids]));
    return new Map(rows.map((row) => [row.unitId, row.publicKey]));
  };
  const findReceipt = async (legId: string): Promise<Receipt | null> => {
    const [row] = await db.select().from(transferReceipts).where(eq(transferReceipts.legId, legId));
    return row ?? null;
  };
  return {
    async ensureKeys(ids) {
      const known = await readKeys(ids);
      const made = ids.filter((id) => !known.has(id)).map(makeKeys);
      if (made.length === 0) return known;
      await db.insert(unitKeys).values(made).onConflictDoNothing();
      // another process may have been first
      return readKeys(ids);
    },
    async sign(id, receipt) {
      const [row] = await db.select().from(unitKeys).where(eq(unitId, id));
      if (row === undefined) throw new TypeError(`unit ${id} has no key`);
      return signReceipt(receipt, createPrivateKey(row.privateKey));
    },
    findReceipt,
    async keepReceipt(receipt) {
      await db.insert(transferReceipts).values(receipt).onConflictDoNothing();
      return (await findReceipt(receipt.legId)) ?? receipt;
    },
  };
}

function makeKeys(unitId: string): typeof unitKeys.$inferInsert {
  return {
    unitId,
    ...generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    }),
  };
}
