import { request } from 'node:http';
import { type LedgerStep, ledgerSteps } from '@guanjia/kernel/ledger';
import { newId } from '@guanjia/kernel/newId';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { sql } from '@guanjia/runtime/drizzle';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { legStatuses } from '../src/domain/legLife.ts';
import { ledgerRoutes } from '../src/jobs/ledgerRoutes.ts';
import { createHandoffStore } from '../src/storage/createHandoffStore.ts';
import { createLedgerReader } from '../src/storage/createLedgerReader.ts';
import { ledgerIntake } from '../src/storage/logTables.ts';
import { openOwnKeys } from '../src/storage/openOwnKeys.ts';
import { summarizeHandoff } from '../src/usecases/summarizeHandoff.ts';
import { handoffTo, registered } from './messages.ts';
import { databaseFrom, ownDatabaseOn, ownEmbeddedDatabase } from './ownDatabase.ts';
import { plainJson } from './plainJson.ts';
import { linesAt, signedGet, untilChained, verdictAt } from './readLedger.ts';
import { departmentKeys, ownKey, person, startExchange } from './startExchange.ts';
import { maxAttempts, startHandoff } from './startHandoff.ts';
import { type Answer, startRecipient } from './startRecipient.ts';

const refuses: Answer = () => ({ status: 422, body: { code: 'SEAL_MISSING', message: '缺少公章' } });
const fails: Answer = () => ({ status: 503, body: {} });
const everyTime = (answer: Answer) => Array.from({ length: maxAttempts }, () => answer);

const { postgresUrl } = testServices();
const databases = [
  ['embedded', ownEmbeddedDatabase],
  ...(postgresUrl === null ? [] : [['on PostgreSQL', () => ownDatabaseOn(postgresUrl)] as const]),
] as const;

describe.each(databases)('the ledger of what has really happened, %s', { timeout: 60_000 }, (_, start) => {
  const at = databaseFrom(start);

  it('passes its check, whatever became of the legs', async () => {
    const started = await startHandoff([], { url: at() });
    const { utilities, delivery, deliver } = started;
    await deliver();
    const others = await Promise.all([refuses, fails].map((answer) => startRecipient(everyTime(answer))));
    await utilities.register(others.map(({ registration }) => registration));
    const { handoff } = handoffTo(others.map(({ id }) => id));
    await utilities.intake([{ kind: 'handoff', handoff }, handoffTo([started.recipient.id])]);
    for (const { id, recipient } of handoff.legs) {
      for (let attempt = 0; attempt < maxAttempts; attempt += 1) await delivery.deliver(id, recipient);
    }
    const office = await handOverToOffice(started);
    const verdict = await verdictAt(started);
    expect(verdict).toMatchObject({ fault: null, handoffs: 4, receipts: 2, underWay: 0, newer: 0 });
    const records = await linesAt(started.url, '/ledger/records');
    expect(records.at(-1).record).toMatchObject({
      handoff: { id: office.id },
      receipts: [{ signedBy: 'EXCHANGE', evidence: { channel: 'IN_PERSON', person: '演示签收人' } }],
      summary: { handoffId: office.id, signature: expect.any(String) },
    });
    expect(verdict.checkpoints).toBeGreaterThan(0);
    expect(verdict.exchangeKeys).toHaveLength(1);
    const steps = (await linesAt(started.url, '/ledger')).flatMap(({ row }) => (row === undefined ? [] : [row.step]));
    const wanted: LedgerStep[] = [
      'keyIntroduced',
      'recipientRegistered',
      'requested',
      'sent',
      'received',
      'refused',
      'failed',
    ];
    expect(new Set(steps)).toEqual(new Set([...wanted, 'dead', 'awaitsPerson', 'handedOver', 'summarized']));
  });

  it('is given from any place, as much as is asked for, in the order of the chain', async () => {
    const { url, database } = await startExchange({ url: at() });
    const actor = `system.${newId()}`;
    const entries = Array.from({ length: 1_300 }, (_, place) => ({
      id: newId(),
      at: new Date(),
      step: 'reminded' as const,
      actor,
      detail: { place },
    }));
    await database.db.insert(ledgerIntake).values(entries);
    await untilChained(database);
    const whole = await linesAt(url, '/ledger');
    const rows = whole.flatMap(({ row }) => (row === undefined ? [] : [row]));
    expect(whole[0]).toEqual({ head: { position: rows.length, hash: rows.at(-1).hash } });
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, place) => place + 1));
    expect(rows.filter((row) => row.actor === actor).map(({ detail }) => detail.place)).toEqual(
      entries.map((_, place) => place),
    );
    const part = await linesAt(url, '/ledger?after=5&limit=700');
    expect(part.flatMap(({ row }) => (row === undefined ? [] : [row]))).toEqual(rows.slice(5, 705));
    const placed = whole.flatMap((line, place) => (line.checkpoint === undefined ? [] : [[line, whole[place - 1]]]));
    expect(placed.length).toBeGreaterThan(0);
    for (const [{ checkpoint }, { row }] of placed) expect(checkpoint).toMatchObject({ hash: row.hash });
    expect(await linesAt(url, `/ledger?after=${rows.length}`)).toEqual(whole.slice(0, 1));
  });

  it('gives records by handoff, and says how far the ledger told of each', async () => {
    const { url, database, handoff, legId, recipient, deliver } = await startHandoff([], { url: at() });
    await deliver();
    await untilChained(database);
    const all = await linesAt(url, '/ledger/records');
    const { record, place } = all.at(-1);
    expect(record).toEqual({
      handoff: {
        id: handoff.id,
        projectId: handoff.projectId,
        purpose: handoff.purpose,
        sender: 'utilities',
        cover: handoff.cover,
        materials: handoff.materials,
      },
      legs: [{ id: legId, recipient: recipient.id, status: 'RECEIVED' }],
      receipts: [expect.objectContaining({ legId, recipient: recipient.id, signedBy: 'RECIPIENT', evidence: null })],
      summary: null,
    });
    const { row } = (await linesAt(url, `/ledger?after=${place.last - 1}&limit=1`))[1];
    expect(row).toMatchObject({ handoffId: handoff.id, legId, step: 'received' });
    expect(place.waiting).toBe(0);
    expect(await linesAt(url, `/ledger/records?after=${place.position - 1}&limit=1`)).toEqual([{ record, place }]);
    expect(await linesAt(url, `/ledger/records?limit=${all.length - 1}`)).toEqual(all.slice(0, -1));
  });

  it('shows what was changed as it is, down to the microsecond, and checkpoints whose rows are gone', async () => {
    const { url, database } = await startExchange({ url: at() });
    await untilChained(database);
    await database.db.execute(sql`alter table exchange.ledger disable trigger all`);
    const back = () => database.db.execute(sql`alter table exchange.ledger enable trigger all`);
    onTestFinished(async () => void (await back()));
    await database.db.execute(sql`update exchange.ledger set at = at + interval '1 microsecond' where position = 2`);
    expect((await verdictAt({ url, database })).fault).toMatchObject({ kind: 'wrongHash', position: 2 });
    await database.db.execute(sql`update exchange.ledger set at = at - interval '1 microsecond' where position = 2`);
    expect((await verdictAt({ url, database })).fault).toBeNull();
    const { rows } = await database.db.execute(sql`select max(position)::int as last from exchange.ledger_checkpoints`);
    const { last } = plainJson(rows)[0];
    await database.db.execute(sql`delete from exchange.ledger where position >= ${last}`);
    const lines = await linesAt(url, '/ledger');
    expect(lines.at(-1)).toMatchObject({ checkpoint: { position: last } });
    expect((await verdictAt({ url, database })).fault).toMatchObject({ kind: 'rowsMissing', position: last });
  });
});

describe('whoever asks for the ledger', () => {
  it.each(['/ledger', '/ledger/records'])('%s is refused to all but the holder of the exchange’s key', async (path) => {
    const { url } = await startExchange({});
    expect((await fetch(`${url}${path}`)).status).toBe(401);
    expect((await signedGet(url, path, 'utilities', departmentKeys.utilities)).status).toBe(401);
    expect((await signedGet(url, path, 'gateway', departmentKeys.utilities)).status).toBe(401);
    for (const query of ['after=-1', 'limit=0', 'limit=x']) {
      const response = await signedGet(url, `${path}?${query}`);
      expect(response.status).toBe(400);
      const [field] = query.split('=');
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT', field } }] });
    }
  });

  it('and reads slowly gets it page by page; whoever hangs up stops the reading', async () => {
    const { database } = await startExchange({});
    const piece = { rows: Array.from({ length: 500 }, (_, place) => bigRow(place + 1)), checkpoints: [] };
    const readChain = vi.fn(async () => piece);
    const ledger = { ...createLedgerReader(database), readChain };
    const log = createLog({ name: 'ledger-test', level: 'silent' });
    const server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      log,
      metrics: createMetrics('ledger-test'),
      ready: async () => ({}),
      routes: ledgerRoutes({ ledger, ownKey, stopping: new AbortController().signal, now: () => new Date() }),
    });
    onTestFinished(() => server.stop());
    const signed = { issuer: 'gateway', key: ownKey, method: 'GET', path: '/ledger', body: '' };
    const headers = signRequest({ ...signed, principal: systemPrincipal('gateway'), now: new Date() });
    const reader = request(`${server.url}/ledger`, { headers }).end();
    const response = await new Promise<any>((resolve) => reader.once('response', resolve));
    response.pause();
    const pagesInBuffers = await untilSettled(readChain);
    expect(pagesInBuffers).toBeLessThan(20);
    response.resume();
    await expect.poll(() => readChain.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(pagesInBuffers + 5);
    reader.destroy();
    await untilSettled(readChain);
  });

  it('gets an answer that breaks off, and no end, when the database fails under way', async () => {
    const { database, url } = await startExchange({});
    const reader = createLedgerReader(database);
    const pages = [{ rows: Array.from({ length: 500 }, (_, place) => bigRow(place + 1)), checkpoints: [] }];
    const readChain = async () => {
      const page = pages.shift();
      if (page === undefined) throw new Error('the database is away');
      return page;
    };
    const log = createLog({ name: 'ledger-test', level: 'silent' });
    const needs = {
      ledger: { ...reader, readChain },
      ownKey,
      stopping: new AbortController().signal,
      now: () => new Date(),
    };
    const server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      log,
      metrics: createMetrics('ledger-test'),
      ready: async () => ({}),
      routes: ledgerRoutes(needs),
    });
    onTestFinished(() => server.stop());
    const response = await signedGet(server.url, '/ledger');
    await expect(response.text()).rejects.toThrow('terminated');
    expect(url).not.toBe(server.url);
  });
});

describe('the ledger in the graph', () => {
  const supervisor = person(['SUPERVISOR']);
  const fields =
    '{ nodes { position at step handoffId legId actor hash previous } pageInfo { hasNextPage endCursor } }';

  async function withSteps() {
    const creditCode = `unit-${newId()}`.slice(0, 18);
    const started = await startHandoff([]);
    await started.deliver();
    const { handoff } = handoffTo([started.recipient.id]);
    await started.approval.intake([registered({ projectId: handoff.projectId, creditCode })]);
    await started.utilities.intake([{ kind: 'handoff', handoff }]);
    await started.delivery.deliver(handoff.legs[0]?.id ?? '', started.recipient.id);
    await untilChained(started.database);
    return { started, creditCode, owned: handoff };
  }
  type Started = Awaited<ReturnType<typeof startHandoff>>;

  async function ask({ exchange }: Started, principal: typeof supervisor, query: string, variables: object = {}) {
    const { data, errors } = await exchange.subgraph.execute({ query, variables: { ...variables }, principal });
    return { data: plainJson(data), codes: errors?.map(({ extensions }) => extensions?.['code']) ?? [] };
  }

  it('shows the supervisor the steps of a handoff, and of all, page by page', async () => {
    const { started, owned } = await withSteps();
    const of = `query ($id: ID, $first: Int, $after: String) { ledger(handoffId: $id, first: $first, after: $after) ${fields} }`;
    const { ledger } = (await ask(started, supervisor, of, { id: owned.id })).data;
    expect(ledger.nodes.map(({ step }: { step: string }) => step)).toEqual(['REQUESTED', 'SENT', 'RECEIVED']);
    expect(ledger.nodes[2]).toMatchObject({
      handoffId: owned.id,
      legId: owned.legs[0]?.id,
      actor: started.recipient.id,
    });
    const first = (await ask(started, supervisor, of, { id: owned.id, first: 1 })).data.ledger;
    expect(first).toMatchObject({ nodes: [ledger.nodes[0]], pageInfo: { hasNextPage: true } });
    const next = (await ask(started, supervisor, of, { id: owned.id, first: 2, after: first.pageInfo.endCursor })).data;
    expect(next.ledger).toMatchObject({ nodes: ledger.nodes.slice(1), pageInfo: { hasNextPage: false } });
    const all = (await ask(started, supervisor, of, { first: 3 })).data.ledger.nodes;
    expect(all.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3]);
    expect((await ask(started, supervisor, of, { id: 'no id' })).data.ledger.nodes).toEqual([]);
    expect((await ask(started, supervisor, of, { after: 'x' })).codes).toEqual(['CURSOR_INVALID']);
    expect((await ask(started, supervisor, of, { first: 0 })).codes).toEqual(['PAGE_SIZE_OUT_OF_RANGE']);
  });

  it('tells the supervisor where the chain ends', async () => {
    const { started } = await withSteps();
    const query = '{ ledgerHead { position hash checkpoint { position hash at signature } } }';
    const { ledgerHead } = (await ask(started, supervisor, query)).data;
    const [head, row] = await linesAt(started.url, `/ledger?after=${ledgerHead.position - 1}&limit=1`);
    expect(head.head.position).toBeGreaterThanOrEqual(ledgerHead.position);
    expect(row.row.hash).toBe(ledgerHead.hash);
    expect(ledgerHead.checkpoint.position).toBeLessThanOrEqual(ledgerHead.position);
  });

  it('shows a handoff’s steps to officials and to its owner, who sees no details', async () => {
    const { started, owned, creditCode } = await withSteps();
    const query = `query ($id: ID!) { handoff(id: $id) { ledger { nodes { step actor } } } }`;
    const details = `query ($id: ID!) { handoff(id: $id) { ledger { nodes { step detail } } } }`;
    const steps = async (principal: typeof supervisor, text = query) => {
      const { data, codes } = await ask(started, principal, text, { id: owned.id });
      return { steps: data.handoff?.ledger?.nodes?.map(({ step }: { step: string }) => step) ?? null, codes, data };
    };
    const three = ['REQUESTED', 'SENT', 'RECEIVED'];
    const steward = await steps(person(['STEWARD']), details);
    expect(steward).toMatchObject({ steps: three, codes: [] });
    expect(steward.data.handoff.ledger.nodes[2].detail.receipt).toMatchObject({ recipient: started.recipient.id });
    const owner = person(['OWNER'], { ownerUnit: creditCode });
    expect(await steps(owner)).toMatchObject({ steps: three, codes: [] });
    const ownerDetails = await steps(owner, details);
    expect(ownerDetails.codes).toContain('FORBIDDEN');
    expect(ownerDetails.data.handoff.ledger.nodes.map(({ detail }: any) => detail)).toEqual([null, null, null]);
    expect(await steps(person(['PROVIDER'], { provider: started.recipient.id }))).toMatchObject({
      steps: null,
      codes: ['FORBIDDEN'],
    });
    // the provider addressed may see the handoff, and as the owner of something else asks for its ledger
    const both = person(['PROVIDER', 'OWNER'], { provider: started.recipient.id, ownerUnit: 'other' });
    expect(await steps(both)).toMatchObject({ steps: null, codes: [] });
  });

  it.each([['{ ledger { nodes { hash } } }'], ['{ ledgerHead { hash } }']])(
    '%s is for the supervisor alone',
    async (query) => {
      const started = await startHandoff([]);
      for (const roles of [['SERVICE_ROOM'], ['GOVERNMENT'], ['OWNER'], []] as const) {
        expect((await ask(started, person([...roles]), query)).codes).toEqual(['FORBIDDEN']);
      }
    },
  );

  it('has a name for every step of the kernel', async () => {
    const started = await startHandoff([]);
    const { data } = await ask(
      started,
      supervisor,
      '{ __type(name: "LedgerStep") { enumValues { name description } } }',
    );
    const shown = data.__type.enumValues.map(({ name, description }: any) => [name, description.split('. ').at(-1)]);
    const known = Object.entries(ledgerSteps).map(([step, zh]) => [step.replace(/[A-Z]/g, '_$&').toUpperCase(), zh]);
    expect(shown).toEqual(known);
  });

  it('knows every state of a leg', () => {
    expect(Object.keys(legStatuses).toSorted()).toEqual([
      'CANCELLED',
      'DEAD',
      'DELIVERED',
      'IN_TRANSIT',
      'PENDING',
      'RECEIVED',
      'REFUSED',
      'RETURNED',
    ]);
  });
});

/** A handoff that goes from hand to hand, signed for before the exchange's eyes, and its summary. */
async function handOverToOffice({ utilities, delivery, exchange, database }: Awaited<ReturnType<typeof startHandoff>>) {
  const office = { id: `office-${newId()}`, name: '演示窗口', channel: 'IN_PERSON' as const, address: '演示路 1 号' };
  await utilities.register([office]);
  const { handoff } = handoffTo([office.id]);
  await utilities.intake([{ kind: 'handoff', handoff }]);
  const legId = handoff.legs[0]?.id ?? '';
  await delivery.deliver(legId, office.id);
  const steps = [
    ['handOverLeg(legId: $id)', person(['STEWARD'])],
    ['signForLeg(legId: $id, personName: "演示签收人")', person(['WINDOW_CLERK'])],
  ] as const;
  for (const [verb, principal] of steps) {
    const query = `mutation ($id: ID!) { ${verb} { status } }`;
    const { errors } = await exchange.subgraph.execute({ query, variables: { id: legId }, principal });
    expect(errors).toBeUndefined();
  }
  const needs = { handoffs: createHandoffStore(database), ownKeys: await openOwnKeys(database), now: () => new Date() };
  expect(await summarizeHandoff(needs, handoff.id)).toBe(true);
  return handoff;
}

/** Waits until pages are no longer read: the same number of calls at two looks. */
async function untilSettled(readChain: { mock: { calls: unknown[] } }): Promise<number> {
  let before = 0;
  const look = () => {
    const [last, now] = [before, readChain.mock.calls.length];
    before = now;
    return last === now ? now : 0;
  };
  await expect.poll(look, { timeout: 10_000, interval: 150 }).toBeGreaterThan(0);
  return before;
}

function bigRow(position: number) {
  const text = 'x'.repeat(1_000);
  return {
    position,
    id: newId(),
    at: '2026-11-23T00:00:00.000Z',
    step: 'reminded',
    handoffId: null,
    legId: null,
    actor: 'system.exchange',
    detail: { text },
    previous: text,
    hash: text,
  };
}
