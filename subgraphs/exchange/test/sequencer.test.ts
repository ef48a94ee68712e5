import { ledgerHash } from '@guanjia/kernel/ledger';
import { newId } from '@guanjia/kernel/newId';
import { asc, sql } from '@guanjia/runtime/drizzle';
import { migrate } from '@guanjia/runtime/migrate';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe, expect, it, onTestFinished } from 'vitest';
import { digestOf } from '../src/domain/logEntry.ts';
import { appendEntries, appendLedger } from '../src/storage/appendEntries.ts';
import { createEventLog } from '../src/storage/createEventLog.ts';
import { createSequencer } from '../src/storage/createSequencer.ts';
import { ledger } from '../src/storage/logTables.ts';
import { registered } from './messages.ts';
import { databaseFrom, ownDatabaseOn, ownEmbeddedDatabase } from './ownDatabase.ts';
import { quiet } from './startExchange.ts';

const { postgresUrl } = testServices();

async function start(url: string) {
  const database = openDatabase({ url, log: quiet });
  onTestFinished(() => database.close());
  await migrate(database, { department: 'exchange', folder: new URL('../migrations', import.meta.url), log: quiet });
  const log = createEventLog(database);
  const candidate = (leaseMs = 60_000) => {
    const sequencer = createSequencer({ database, holder: `test:${newId()}`, leaseMs });
    onTestFinished(() => sequencer.resign());
    return sequencer;
  };
  return { database, log, candidate };
}

function entry(projectId = newId()) {
  const { event } = registered({ projectId });
  return { key: event.id, digest: digestOf(event), source: 'approval', event, handoff: null };
}

function step(detail: Record<string, unknown> = {}) {
  return {
    id: newId(),
    at: new Date(),
    step: 'sent',
    handoffId: newId(),
    legId: newId(),
    actor: 'test',
    detail,
  } as const;
}

function suite(at: () => string): void {
  it('numbers what is committed, once and without a gap, also by several steps', async () => {
    const { log, candidate } = await start(at());
    const sequencer = candidate();
    await sequencer.step();
    const head = await log.head();
    const projectId = newId();
    const entries = Array.from({ length: 7 }, () => entry(projectId));
    for (const one of entries) await log.append([one]);
    expect(await log.headsOf([projectId])).toEqual([0]);
    expect(await log.readFeed(head, 10)).toEqual([]);
    const numbered = await sequencer.step();
    expect(numbered?.events.map(({ gseq }) => gseq)).toEqual(entries.map((_, place) => head + place + 1));
    expect(numbered?.events.map(({ id }) => id)).toEqual(entries.map(({ key }) => key));
    expect(await log.readFeed(head, 10)).toEqual(numbered?.events);
    expect(await log.headsOf([projectId])).toEqual([7]);
    expect((await sequencer.step())?.events).toEqual([]);
    expect(await sequencer.unnumbered()).toBe(0);
  });

  it('chains the ledger by hash', async () => {
    const { database, candidate } = await start(at());
    const sequencer = candidate();
    await database.transaction((tx) => appendLedger(tx, [step({ a: 1, b: '材料' }), step()]));
    await sequencer.step();
    await database.transaction((tx) => appendLedger(tx, [step({ nested: { list: [1.5, null, true] } })]));
    const end = (await sequencer.step())?.end;
    const rows = await database.db.select().from(ledger).orderBy(asc(ledger.position));
    let previous = '0'.repeat(64);
    for (const [place, row] of rows.entries()) {
      expect([row.position, row.previous]).toEqual([place + 1, previous]);
      const exported = { ...row, at: row.at.toISOString(), detail: row.detail as Record<string, unknown> };
      expect(ledgerHash(exported)).toBe(row.hash);
      previous = row.hash;
    }
    expect(end).toEqual({ position: rows.length, hash: previous });
    await expect(database.db.execute(sql`update exchange.ledger set actor = 'x'`)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('append-only') },
    });
  });

  it('is one at a time; another takes over when the first resigns or says nothing for too long', async () => {
    const { log, candidate } = await start(at());
    const [first, second] = [candidate(), candidate()];
    expect(await first.step()).not.toBeNull();
    expect(await second.step()).toBeNull();
    await first.resign();
    expect(await second.step()).not.toBeNull();
    expect(await first.step()).toBeNull();
    await second.resign();

    const silent = candidate(50);
    expect(await silent.step()).not.toBeNull();
    const one = entry();
    await log.append([one]);
    const successor = candidate();
    await expect.poll(() => successor.step(), { interval: 10 }).toMatchObject({ events: [{ id: one.key }] });
    expect(await silent.step()).toBeNull();
  });
}

describe('the sequencer, embedded', () => {
  suite(databaseFrom(ownEmbeddedDatabase));
});

describe.skipIf(postgresUrl === null)('the sequencer, on PostgreSQL', () => {
  const at = databaseFrom(() => ownDatabaseOn(postgresUrl ?? ''));
  suite(at);

  it('numbers a late commit late, and never skips it', async () => {
    const { database, log, candidate } = await start(at());
    const sequencer = candidate();
    await sequencer.step();
    const head = await log.head();
    const [late, early] = [entry(), entry()];
    const opened = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const slow = database.transaction(async (tx) => {
      await appendEntries(tx, [late]);
      opened.resolve();
      await mayCommit.promise;
    });
    await opened.promise;
    await log.append([early]);
    await sequencer.step();
    expect((await log.readFeed(head, 10)).map(({ id }) => id)).toEqual([early.key]);
    mayCommit.resolve();
    await slow;
    await sequencer.step();
    expect((await log.readFeed(head, 10)).map(({ id, gseq }) => [id, gseq])).toEqual([
      [early.key, head + 1],
      [late.key, head + 2],
    ]);
  });

  it('gives each number once, when many candidates step at the same time', async () => {
    const { log, candidate } = await start(at());
    const entries = Array.from({ length: 30 }, () => entry());
    const candidates = Array.from({ length: 4 }, () => candidate(1));
    const head = await log.head();
    await Promise.all([
      ...entries.map((one) => log.append([one])),
      ...candidates.map(async (one) => {
        for (let turn = 0; turn < 20; turn += 1) await one.step();
      }),
    ]);
    const last = candidate(1);
    await expect.poll(async () => [await last.step(), await last.unnumbered()].at(1), { interval: 10 }).toBe(0);
    const events = await log.readFeed(head, 100);
    expect(events.map(({ gseq }) => gseq)).toEqual(events.map((_, place) => head + place + 1));
    expect(events.map(({ id }) => id).toSorted()).toEqual(entries.map(({ key }) => key).toSorted());
  });
});
