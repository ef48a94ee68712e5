import { createPublicKey } from 'node:crypto';
import { isCheckpointSignedBy, isSummarySignedBy } from '@guanjia/kernel/ledger';
import { newId } from '@guanjia/kernel/newId';
import { isWitnessedBy } from '@guanjia/kernel/receipt';
import { sql } from '@guanjia/runtime/drizzle';
import { migrate } from '@guanjia/runtime/migrate';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openOwnKeys } from '../src/storage/openOwnKeys.ts';
import { databaseFrom, ownDatabaseOn, ownEmbeddedDatabase } from './ownDatabase.ts';
import { quiet } from './startExchange.ts';

function suite(url: () => string): void {
  async function open() {
    const database = openDatabase({ url: url(), log: quiet });
    onTestFinished(() => database.close());
    await migrate(database, { department: 'exchange', folder: new URL('../migrations', import.meta.url), log: quiet });
    return database;
  }

  it('is made once and introduced in the ledger once, however many processes start together', async () => {
    const database = await open();
    await database.db.execute(sql`
      insert into exchange.recipients (id, department, name, channel, public_key, since)
      values ('old-water', 'utilities', '演示供水', 'PLATFORM', 'its key', now()), ('old-desk', 'utilities', '演示', 'IN_PERSON', null, now())`);
    const opened = await Promise.all(Array.from({ length: 6 }, () => openOwnKeys(database)));
    const [publicKey = '', ...others] = new Set(opened.map((keys) => keys.publicKey()));
    expect(others).toEqual([]);
    expect(publicKey).toMatch(/^-----BEGIN PUBLIC KEY-----/);
    const { rows } = await database.db.execute(
      sql`select step, actor, handoff_id, leg_id, detail from exchange.ledger_intake order by intake`,
    );
    const entry = { actor: 'system.exchange', handoff_id: null, leg_id: null };
    expect(rows).toEqual([
      { ...entry, step: 'keyIntroduced', detail: { name: 'exchange', publicKey } },
      {
        ...entry,
        step: 'recipientRegistered',
        detail: { recipient: 'old-water', channel: 'PLATFORM', publicKey: 'its key' },
      },
    ]);
  });

  it('signs what the published half of the key can check', async () => {
    const keys = await openOwnKeys(await open());
    const key = createPublicKey(keys.publicKey());
    const evidence = {
      channel: 'EMAIL',
      person: '演示签收人',
      subject: null,
      handedOverBy: null,
      trackingNumber: null,
    };
    const signedAt = new Date().toISOString();
    const receipt = keys.witness({
      legId: newId(),
      recipient: 'a',
      digest: 'ab'.repeat(32),
      signedAt,
      evidence: { ...evidence, channel: 'EMAIL' },
    });
    expect(isWitnessedBy(receipt, key)).toBe(true);
    expect(isWitnessedBy({ ...receipt, evidence: { ...receipt.evidence, person: '他人' } }, key)).toBe(false);
    const checkpoint = keys.signCheckpoint({ position: 7, hash: 'cd'.repeat(32), at: signedAt });
    expect(isCheckpointSignedBy(checkpoint, key)).toBe(true);
    expect(isCheckpointSignedBy({ ...checkpoint, position: 8 }, key)).toBe(false);
    const summary = keys.signSummary({ handoffId: newId(), legs: [], signedAt });
    expect(isSummarySignedBy(summary, key)).toBe(true);
    expect(isSummarySignedBy({ ...summary, handoffId: newId() }, key)).toBe(false);
  });
}

describe("the exchange's own key, embedded", () => {
  suite(databaseFrom(ownEmbeddedDatabase));
});

const { postgresUrl } = testServices();
describe.skipIf(postgresUrl === null)("the exchange's own key, on PostgreSQL", () => {
  suite(databaseFrom(() => ownDatabaseOn(postgresUrl ?? '')));
});
