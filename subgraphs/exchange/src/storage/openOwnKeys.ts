import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { signCheckpoint, signSummary } from '@guanjia/kernel/ledger';
import { newId } from '@guanjia/kernel/newId';
import { signWitnessedReceipt } from '@guanjia/kernel/receipt';
import { eq, isNotNull } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import { exchangeActor } from '../domain/handoffEvents.ts';
import type { OwnKeys } from '../domain/ownKeys.ts';
import { databaseTime } from './databaseTime.ts';
import { recipients } from './directoryTables.ts';
import { ledgerIntake, ownKeys } from './logTables.ts';

const name = 'exchange';

/**
 * The exchange's own key from PostgreSQL, the same for all its processes. Whoever comes first makes it and, in the same
 * transaction, introduces it in the ledger, so that the chain knows the key before anything is signed with it (H4). So it
 * does with the keys of recipients that were registered before there was a ledger.
 */
export async function openOwnKeys(database: Database): Promise<OwnKeys> {
  const kept = (await readKeys(database)) ?? (await makeKeys(database));
  const privateKey = createPrivateKey(kept.privateKey);
  return {
    publicKey: () => kept.publicKey,
    witness: (receipt) => signWitnessedReceipt(receipt, privateKey),
    signCheckpoint: (checkpoint) => signCheckpoint(checkpoint, privateKey),
    signSummary: (summary) => signSummary(summary, privateKey),
  };
}

type KeptKeys = Pick<typeof ownKeys.$inferSelect, 'publicKey' | 'privateKey'>;

async function readKeys({ db }: Pick<Database, 'db'>): Promise<KeptKeys | undefined> {
  const { publicKey, privateKey } = ownKeys;
  const [kept] = await db.select({ publicKey, privateKey }).from(ownKeys).where(eq(ownKeys.name, name));
  return kept;
}

/** Of two processes that start together one makes the key; the other waits for its commit and reads. */
async function makeKeys(database: Database): Promise<KeptKeys> {
  const made = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  await database.transaction(async (tx) => {
    const [added] = await tx
      .insert(ownKeys)
      .values({ name, ...made, since: databaseTime })
      .onConflictDoNothing()
      .returning({ name: ownKeys.name });
    if (added === undefined) return;
    const { publicKey } = made;
    const known = await tx.select().from(recipients).where(isNotNull(recipients.publicKey)).orderBy(recipients.id);
    await introduce(tx, 'keyIntroduced', [{ name, publicKey }]);
    await introduce(
      tx,
      'recipientRegistered',
      known.map((row) => ({ recipient: row.id, channel: row.channel, publicKey: row.publicKey })),
    );
  });
  const kept = await readKeys(database);
  if (kept === undefined) throw new Error('the key of the exchange was not kept');
  return kept;
}

async function introduce(
  tx: Transaction,
  step: 'keyIntroduced' | 'recipientRegistered',
  details: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (details.length === 0) return;
  const entry = { at: databaseTime, step, handoffId: null, legId: null, actor: exchangeActor.subject };
  await tx.insert(ledgerIntake).values(details.map((detail) => ({ ...entry, id: newId(), detail })));
}
