import { DomainError } from '@guanjia/kernel/DomainError';
import type { DomainEvent, OutboxMessage, StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendOutbox } from '../src/appendOutbox.ts';
import type { FeedPage } from '../src/createExchangeClient.ts';
import { createLog } from '../src/createLog.ts';
import { departmentTables } from '../src/departmentTables.ts';
import { eq, pgSchema, sql } from '../src/drizzle.ts';
import { followFeed } from '../src/followFeed.ts';
import { type Database, openDatabase } from '../src/openDatabase.ts';
import { findProjectFacts, saveProjectFacts } from '../src/projectFactsTable.ts';
import { receiveOnce } from '../src/receiveOnce.ts';
import { startRelay } from '../src/startRelay.ts';
import { testDatabaseUrl } from '../src/testing/testDatabaseUrl.ts';
import { traceTest } from '../src/testing/traceTest.ts';
import { traceparentToPassOn } from '../src/traceOnEffect.ts';

const log = createLog({ name: 'test', level: 'silent' });
const projectId = newId();
let database: Database;

beforeAll(() => {
  database = openDatabase({ url: testDatabaseUrl(), log });
});
afterAll(() => database.close());

function eventOf(changes: Partial<DomainEvent> = {}): DomainEvent {
  return {
    id: newId(),
    type: 'approval.applicationAccepted',
    projectId,
    time: '2026-11-23T09:00:00+08:00',
    entity: { typename: 'Application', id: newId() },
    visibility: 'PUBLIC',
    actor: { subject: 'test', name: '' },
    summary: { en: 'Accepted', zh: '已受理' },
    data: {},
    ...changes,
  };
}

const messageOf = (event: DomainEvent): OutboxMessage => ({ kind: 'event', event });
const storedOf = (gseq: number, changes: Partial<DomainEvent> = {}): StoredEvent => ({
  ...eventOf(changes),
  seq: gseq,
  gseq,
  source: 'approval',
});

/** The shared tables in a schema of this test's own. */
async function createTables() {
  const name = `test_${newId().replaceAll('-', '')}`;
  const schema = sql.identifier(name);
  await database.db.execute(sql`create schema ${schema}`);
  await database.db.execute(sql`create table ${schema}.outbox (position bigserial primary key, message_id uuid not null unique,
    message jsonb not null, written_at timestamptz not null default now(), sent_at timestamptz, refusal text)`);
  await database.db.execute(
    sql`create table ${schema}.inbox (message_id uuid primary key, received_at timestamptz not null default now())`,
  );
  await database.db.execute(sql`create table ${schema}.feed_cursor (feed text primary key, gseq bigint not null)`);
  await database.db.execute(sql`create table ${schema}.feed_failures (gseq bigint primary key, event_id uuid not null,
    reason text not null, failed_at timestamptz not null default now())`);
  await database.db.execute(
    sql`create table ${schema}.project_facts (project_id uuid primary key, facts jsonb not null, gseq bigint not null)`,
  );
  return departmentTables(pgSchema(name));
}

describe('the outbox', () => {
  it('reaches the exchange in order, soon after the commit, and only after a commit', async () => {
    const tables = await createTables();
    const events = Array.from({ length: 5 }, () => eventOf());
    const sent: string[] = [];
    const all = Promise.withResolvers<void>();
    const intake = (messages: readonly OutboxMessage[]) => {
      for (const message of messages) sent.push(message.kind === 'event' ? message.event.id : '');
      if (sent.length >= events.length) all.resolve();
      return Promise.resolve();
    };
    const relay = startRelay({ database, tables, exchange: { intake }, log });
    const rolledBack = database.transaction(async (tx) => {
      await appendOutbox(tx, tables, [messageOf(eventOf())]);
      throw new Error('changed our mind');
    });
    await expect(rolledBack).rejects.toThrow('changed our mind');
    for (const event of events) await database.transaction((tx) => appendOutbox(tx, tables, [messageOf(event)]));
    await all.promise;
    await relay.stop();
    expect(sent).toEqual(events.map(({ id }) => id));
  });

  it('sends again what an exchange that failed may not have taken', async () => {
    const tables = await createTables();
    const event = eventOf();
    await database.transaction((tx) => appendOutbox(tx, tables, [messageOf(event)]));
    const answers = [new DomainError('DEPARTMENT_UNAVAILABLE'), null];
    const taken = Promise.withResolvers<void>();
    const relay = startRelay({
      database,
      tables,
      log,
      exchange: {
        intake() {
          const answer = answers.shift();
          if (answer instanceof Error) return Promise.reject(answer);
          taken.resolve();
          return Promise.resolve();
        },
      },
    });
    await taken.promise;
    await relay.stop();
    const [row] = await database.db.select().from(tables.outbox);
    expect(row).toMatchObject({ messageId: event.id, refusal: null, sentAt: expect.any(Date) });
  });

  it('sets aside what is refused for good, and carries the rest', async () => {
    const tables = await createTables();
    const [good, bad, alsoGood] = [eventOf(), eventOf(), eventOf()];
    await database.transaction((tx) => appendOutbox(tx, tables, [good, bad, alsoGood].map(messageOf)));
    const intake = (messages: readonly OutboxMessage[]) =>
      messages.some((message) => message.kind === 'event' && message.event.id === bad.id)
        ? Promise.reject(new DomainError('BAD_INPUT', { field: 'data' }))
        : Promise.resolve();
    const relay = startRelay({ database, tables, exchange: { intake }, log });
    await relay.flush();
    await relay.stop();
    const rows = await database.db.select().from(tables.outbox).orderBy(tables.outbox.position);
    expect(rows.map(({ sentAt, refusal }) => [sentAt !== null, refusal !== null])).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
    expect(rows[1]?.refusal).toContain('BAD_INPUT');
  });
});

it('the inbox takes an id once, and not at all when the effect fails', async () => {
  const tables = await createTables();
  const id = newId();
  const failing = database.transaction(async (tx) => {
    expect(await receiveOnce(tx, tables, id)).toBe(true);
    throw new Error('no effect');
  });
  await expect(failing).rejects.toThrow('no effect');
  expect(await database.transaction((tx) => receiveOnce(tx, tables, id))).toBe(true);
  expect(await database.transaction((tx) => receiveOnce(tx, tables, id))).toBe(false);
});

/** An exchange whose log is given, page by page. */
function logOf(events: readonly StoredEvent[]) {
  return {
    readFeed({
      after,
      limit,
      waitMs,
      signal,
    }: {
      after: number;
      limit: number;
      waitMs: number;
      signal?: AbortSignal;
    }): Promise<FeedPage> {
      const page = events.filter(({ gseq }) => gseq > after).slice(0, Math.min(limit, 3));
      if (page.length > 0 || waitMs === 0) return Promise.resolve({ events: page, head: events.length });
      if (signal?.aborted) return Promise.reject(new Error('stopped'));
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('stopped'))));
    },
  };
}

describe('following the feed', () => {
  it('tells the effect of an event in the trace of the event, where it has one and does something', async () => {
    const { traceId, traceparent, spans } = await traceTest();
    const tables = await createTables();
    const traced = openDatabase({ url: testDatabaseUrl(), log }); // after tracing has begun
    const told = Array.from({ length: 4 }, (_, index) => storedOf(index + 1));
    const events = told.map((event, place) => (place === 3 ? event : { ...event, traceparent }));
    const written: (string | undefined)[] = [];
    const follower = followFeed({
      database: traced,
      tables,
      exchange: logOf(events),
      log,
      async handle(tx, event) {
        if (event.gseq === 1) return; // nothing to do
        await receiveOnce(tx, tables, event.id);
        written.push(traceparentToPassOn()?.split('-')[1]);
      },
    });
    await follower.catchUp();
    await follower.stop();
    await traced.close();
    const effects = spans().filter(({ name }) => name.startsWith('effect of'));
    expect(effects.map(({ attributes }) => attributes['guanjia.event.gseq'])).toEqual([2, 3]);
    for (const effect of effects) expect(effect.parentSpanContext?.spanId).toBe(traceparent.split('-')[2]);
    expect(spans().filter(({ name }) => name.startsWith('insert'))).toHaveLength(2);
    expect(written).toEqual([traceId, traceId, undefined]);
  });

  it('gives each event its effect once and in order, with two followers at once', async () => {
    const tables = await createTables();
    const events = Array.from({ length: 10 }, (_, index) => storedOf(index + 1));
    const effects: number[] = [];
    const options = {
      database,
      tables,
      exchange: logOf(events),
      log,
      handle: async (_: unknown, { gseq }: StoredEvent) => void effects.push(gseq),
    };
    const followers = [followFeed(options), followFeed(options)];
    await Promise.all(followers.map((one) => one.catchUp()));
    await Promise.all(followers.map((one) => one.stop()));
    expect(effects).toEqual(events.map(({ gseq }) => gseq));
  });

  it('sets an event aside that fails again and again, keeps nothing of its effect, and goes on', async () => {
    const tables = await createTables();
    const events = Array.from({ length: 5 }, (_, index) => storedOf(index + 1));
    const follower = followFeed({
      database,
      tables,
      exchange: logOf(events),
      log,
      async handle(tx, event) {
        await receiveOnce(tx, tables, event.id);
        if (event.gseq === 3) throw new Error('cannot');
      },
    });
    await follower.catchUp();
    await follower.stop();
    const failures = await database.db.select().from(tables.feedFailures);
    expect(failures).toMatchObject([{ gseq: 3, reason: 'cannot' }]);
    const done = await database.db.select().from(tables.inbox);
    expect(done.map(({ messageId }) => messageId).toSorted()).toEqual(
      events
        .filter(({ gseq }) => gseq !== 3)
        .map(({ id }) => id)
        .toSorted(),
    );
    const [cursor] = await database.db.select().from(tables.feedCursor).where(eq(tables.feedCursor.feed, 'exchange'));
    expect(cursor?.gseq).toBe(5);
  });
});

it('facts of a project are those of the newest event', async () => {
  const tables = await createTables();
  const facts = {
    projectId,
    code: '2020-370211-47-03-012345',
    name: '演示项目',
    ownerUnit: { name: '演示公司', creditCode: '91370700MADEM00117' },
    regionCode: '370700',
    tier: 'CITY',
    kind: 'INDUSTRIAL',
    landStatus: 'NONE',
    keyLevels: [],
    functionalZone: null,
    plannedStart: '2026-01-01',
    plannedCompletion: '2027-01-01',
  };
  const save = (gseq: number, type: string, changes: object) =>
    database.transaction((tx) =>
      saveProjectFacts(tx, tables, storedOf(gseq, { type, data: { facts: { ...facts, ...changes } } })),
    );
  await save(1, 'approval.projectRegistered', {});
  await save(3, 'approval.projectFactsChanged', { landStatus: 'HELD' });
  await save(2, 'approval.projectFactsChanged', { landStatus: 'CONTRACT_SIGNED' });
  expect(await save(4, 'approval.applicationAccepted', {})).toBeNull();
  const unknown = newId();
  const [found, missing] = await findProjectFacts(database.db, tables, [projectId, unknown]);
  expect([found?.landStatus, missing]).toEqual(['HELD', null]);
});
