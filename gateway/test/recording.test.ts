import { newId } from '@guanjia/kernel/newId';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { sql } from '@guanjia/runtime/drizzle';
import { startEmbeddedPostgres } from '@guanjia/runtime/embeddedPostgres';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type OpenRecording, openRecording, type RecordingOptions } from '../src/recording/openRecording.ts';
import { wires } from './kit/clients.ts';
import { knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { openSubscriber } from './kit/openSubscriber.ts';
import { openSocket } from './kit/rawClients.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const log = createLog({ name: 'recording-test', level: 'silent' });
/** No test waits for the clock: it flushes. */
const never = 3_600_000;

describe('operations are recorded', () => {
  let url = '';
  let stopDatabase: () => Promise<void>;
  let now = new Date('2026-03-09T02:00:00Z');
  beforeAll(async () => {
    ({ url, stop: stopDatabase } = await startEmbeddedPostgres());
  });
  afterAll(() => stopDatabase());

  function open(options: Partial<RecordingOptions> = {}): OpenRecording & { figure(name: string): Promise<number> } {
    const metrics = createMetrics('gateway');
    const recording = openRecording({ url, everyMs: never, now: () => now, log, metrics, ...options });
    const figure = async (name: string): Promise<number> => {
      const line = (await metrics.text()).split('\n').find((text) => text.startsWith(name));
      return Number(line?.split(' ').at(-1) ?? 0);
    };
    return { ...recording, figure };
  }

  async function start(options: Partial<RecordingOptions> = {}) {
    const recording = open(options);
    const gateway = await startTestGateway({ recording });
    onTestFinished(async () => {
      await gateway.stop();
      await recording.close();
    });
    return { gateway, recording };
  }
  const by = (client: string, version = '1.0') => ({
    'apollographql-client-name': client,
    'apollographql-client-version': version,
  });
  const listOf = async ({ reader }: OpenRecording, client: string) =>
    (await reader.list()).filter((operation) => operation.client === client);
  /** All that the database holds, as text. */
  const everything = async (): Promise<string> => {
    const database = openDatabase({ url, log });
    onTestFinished(() => database.close());
    const tables = ['operations', 'operation_usage', 'operation_days'];
    const read = tables.map((table) => database.db.execute(sql.raw(`select * from recording.${table}`)));
    return JSON.stringify((await Promise.all(read)).map(({ rows }) => rows));
  };

  it('by client and version, each request once, the first and those that are known', async () => {
    const { gateway, recording } = await start();
    const client = `wall-${newId()}`;
    const query = 'query Notices { notice }';
    for (let turn = 0; turn < 3; turn += 1) await gateway.ask(query, { headers: by(client) });
    await gateway.ask(query, { headers: by(client, '2.0') });
    await gateway.ask('query   Notices{notice}', { headers: by(client) });
    expect((await gateway.ask('{ projects { id } }', { headers: by(client) })).status).toBe(403);
    expect((await gateway.ask('{ nothing }', { headers: by(client) })).errors).toHaveLength(1);
    await recording.flush();
    const asked = { document: 'query Notices {\n  notice\n}', operationName: 'Notices', lastSeenAt: now };
    expect(await listOf(recording, client)).toMatchObject([
      { ...asked, clientVersion: '1.0', requests: 4 },
      { ...asked, clientVersion: '2.0', requests: 1 },
    ]);
    expect(await recording.figure('gateway_recorded_requests_total')).toBe(5);
  });

  it('summed up over gateways that write at the same time', async () => {
    const client = `sum-${newId()}`;
    const both = await Promise.all([start(), start()]);
    await Promise.all(
      both.map(async ({ gateway }) => {
        for (const query of ['{ notice }', '{ water }', '{ water notice }'])
          await Promise.all([1, 2, 3, 4].map(() => gateway.ask(query, { headers: by(client) })));
      }),
    );
    await Promise.all(both.map(({ recording }) => recording.flush()));
    const found = await listOf(both[0].recording, client);
    expect(found.map(({ requests }) => requests)).toEqual([8, 8, 8]);
  });

  it.each(wires)('a subscription once, whatever comes of it, over %s', async (wire) => {
    const { gateway, recording } = await start();
    const id = newId();
    const field = `p${id.replaceAll('-', '')}`;
    knownProjects.set(id, '演示厂房');
    const query = `subscription ${field}($id: ID!) { projectProgress(projectId: $id) { seq project { name } } }`;
    const subscriber = await openSubscriber(gateway, wire, { query, variables: { id } });
    gateway.exchange.append(id);
    gateway.exchange.append(id);
    await subscriber.take(2);
    await recording.flush();
    const found = (await recording.reader.list()).filter(({ operationName }) => operationName === field);
    expect(found).toMatchObject([{ client: 'unnamed', clientVersion: null, requests: 1 }]);
    await subscriber.leave();
  });

  it('under the name that a browser gives with the parameters of a socket', async () => {
    const { gateway, recording } = await start();
    const client = `page-${newId()}`;
    const socket = await openSocket(gateway, by(client, '3.1'), { headers: by('handshake') });
    await eventually(() => expect(socket.messages).toHaveLength(1));
    socket.send({ id: '1', type: 'subscribe', payload: { query: '{ notice }' } });
    await eventually(() => expect(socket.messages.map(({ type }) => type)).toContain('complete'));
    socket.socket.close();
    await recording.flush();
    expect(await listOf(recording, client)).toMatchObject([{ clientVersion: '3.1', requests: 1 }]);
  });

  it('until the last one when the gateway stops, and all that was counted while the database was away', async () => {
    const client = `late-${newId()}`;
    const away = `postgres://guanjia@127.0.0.1:${await freePort()}/none`;
    const { gateway, recording } = await start({ url: away });
    await gateway.ask('{ notice }', { headers: by(client) });
    await expect(recording.flush()).rejects.toThrow();
    expect(await recording.figure('gateway_recordings_total{outcome="failed"')).toBeGreaterThan(0);
    const answer = await gateway.ask('{ operationRecords { nodes { hash } } }', { as: 'supervisor' });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'RECORDING_UNAVAILABLE' } }]);

    const other = open();
    const second = await startTestGateway({ recording: other });
    await second.ask('{ notice }', { headers: by(client) });
    await second.stop();
    await other.close();
    const reader = open();
    onTestFinished(() => reader.close());
    expect(await listOf(reader, client)).toMatchObject([{ requests: 1 }]);
  });

  it('for so many days and no more, the least asked going first', async () => {
    const [old, recent] = [`old-${newId()}`, `recent-${newId()}`];
    const own = await startEmbeddedPostgres();
    onTestFinished(() => own.stop());
    now = new Date('2026-03-01T02:00:00Z');
    const { gateway, recording } = await start({ url: own.url, bounds: { days: 7, operations: 2 } });
    await gateway.ask('{ water }', { headers: by(old) });
    await recording.flush();
    now = new Date('2026-03-07T02:00:00Z');
    for (const query of ['{ notice }', '{ notice }', '{ documents { title } }', '{ refusal }', '{ refusal }'])
      await gateway.ask(query, { headers: by(recent) });
    await recording.flush();
    expect((await recording.reader.list()).map(({ document }) => document.replace(/\s/g, ''))).toEqual(
      expect.arrayContaining(['{notice}', '{refusal}']),
    );
    now = new Date('2026-03-08T02:00:00Z');
    await recording.flush();
    expect(await listOf(recording, old)).toEqual([]);
    expect(await listOf(recording, recent)).toHaveLength(2);
  });

  describe('attack: what must not be kept', () => {
    it('no literal, no variable, no alias, no token and no comment comes into the database', async () => {
      const { gateway, recording } = await start();
      const secrets = Array.from({ length: 6 }, () => `s${newId().replaceAll('-', '')}`);
      const [literal, variable, alias, comment, fallback, header] = secrets;
      const query = `query Named($id: ID!, $other: ID = "${fallback}") { # ${comment}
        ${alias}: project(id: "${literal}") { id } other: project(id: $id) { id } third: project(id: $other) { id } }`;
      const client = `careful-${newId()}`;
      const answer = await gateway.ask(query, {
        as: 'steward',
        variables: { id: variable },
        headers: { ...by(client), 'x-secret': header! },
      });
      expect(answer.errors).toBeUndefined();
      await recording.flush();
      const kept = await everything();
      expect(kept).toContain(client);
      expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
    });

    it('names of clients that are too long, or hold more than a name needs, are kept as “other”', async () => {
      const { gateway, recording } = await start();
      const mark = newId();
      const names = [
        `${mark}${'x'.repeat(100)}`,
        `${mark}"; drop table`,
        `${mark}\u0000`,
        `${mark}\nforged line`,
        ` ${mark}`,
      ];
      const socketOf = async (name: string) => {
        const socket = await openSocket(gateway, by(name));
        await eventually(() => expect(socket.messages).toHaveLength(1));
        socket.send({
          id: '1',
          type: 'subscribe',
          payload: { query: `query Q${mark.replaceAll('-', '')} { notice }` },
        });
        await eventually(() => expect(socket.messages.map(({ type }) => type)).toContain('complete'));
        socket.socket.close();
      };
      for (const name of names) await socketOf(name);
      await recording.flush();
      const kept = (await recording.reader.list()).filter(({ operationName }) =>
        operationName?.includes(mark.replaceAll('-', '')),
      );
      expect(kept).toMatchObject([{ client: 'other', clientVersion: null, requests: names.length }]);
      expect(await everything()).not.toContain(mark);
    });

    it('made-up documents and names fill neither memory nor database', async () => {
      const { gateway, recording } = await start({ limits: { operations: 3, clients: 2, pairs: 4 } });
      const mark = newId().slice(-6);
      for (let turn = 0; turn < 8; turn += 1)
        await gateway.ask(`query M${mark}${turn} { notice }`, { headers: by(`made-${mark}-${turn}`) });
      await recording.flush();
      const kept = (await recording.reader.list()).filter(({ operationName }) => operationName?.startsWith(`M${mark}`));
      expect(kept.map(({ client }) => client.replace(mark, '')).toSorted()).toEqual(['made--0', 'made--1', 'other']);
      expect(await recording.figure('gateway_recording_left_out_total{reason="operations"')).toBe(5);
      expect(await recording.figure('gateway_recording_left_out_total{reason="clients"')).toBe(6);
    });
  });

  describe('and read through the graph', () => {
    let gateway: TestGateway;
    let recording: OpenRecording;
    const client = `reader-${newId()}`;
    beforeAll(async () => {
      recording = open();
      gateway = await startTestGateway({ recording });
      now = new Date('2026-05-09T02:00:00Z');
      const id = newId();
      const names = 'query ($id: ID!) { project(id: $id) { name } }';
      for (const turn of [1, 2]) {
        await gateway.ask(names, { as: 'steward', variables: { id: `${id}${turn}` }, headers: by(client, '1.0') });
      }
      await gateway.ask('{ projects { name water } }', { as: 'steward', headers: by(client, '2.0') });
      await recording.flush();
    });
    afterAll(async () => {
      await gateway.stop();
      await recording.close();
    });

    it('says who uses a field, and nobody where nobody does', async () => {
      const usage = (coordinate: string, days = 30) =>
        gateway.ask(
          'query ($c: String!, $d: Int) { fieldUsage(coordinate: $c, days: $d) { coordinate client clientVersion requests operations isCertain isDeprecated lastSeenAt } }',
          { as: 'supervisor', variables: { c: coordinate, d: days } },
        );
      const { data } = await usage('Project.name');
      const mine = data.fieldUsage.filter((use: { client: string }) => use.client === client);
      const used = {
        coordinate: 'Project.name',
        isCertain: true,
        isDeprecated: false,
        operations: 1,
        lastSeenAt: now.toISOString(),
      };
      expect(mine).toEqual([
        { ...used, client, clientVersion: '1.0', requests: 2 },
        { ...used, client, clientVersion: '2.0', requests: 1 },
      ]);
      expect((await usage('Project.secret')).data.fieldUsage).toEqual([]);
      expect((await usage('Query.project(id:)')).data.fieldUsage).toMatchObject([{ client, requests: 2 }]);
      expect((await usage('Project')).errors).toMatchObject([
        { extensions: { code: 'BAD_INPUT', field: 'coordinate' } },
      ]);
      expect((await usage('Project.name', 0)).errors).toMatchObject([
        { extensions: { code: 'BAD_INPUT', field: 'days' } },
      ]);
    });

    it('reports who still uses what is deprecated', async () => {
      const ofProject = gateway.supergraphSdl.replace(
        /(type Project\b[^}]*?\n +water: String[^\n]*)/,
        '$1 @deprecated(reason: "Use light.")',
      );
      expect(ofProject).not.toBe(gateway.supergraphSdl);
      await gateway.reload(ofProject);
      const { data, errors } = await gateway.ask(
        '{ deprecationReport { coordinate client clientVersion requests isDeprecated lastSeenAt } }',
        { as: 'auditor' },
      );
      expect(errors).toBeUndefined();
      const mine = data.deprecationReport.filter((use: { client: string }) => use.client === client);
      expect(mine).toEqual([
        {
          coordinate: 'Project.water',
          client,
          clientVersion: '2.0',
          requests: 1,
          isDeprecated: true,
          lastSeenAt: now.toISOString(),
        },
      ]);
      await gateway.reload(gateway.supergraphSdl);
    });

    it('lists the operations of a client page by page', async () => {
      const page = (after: string | null, first = 1) =>
        gateway.ask(
          `query ($client: String, $after: String, $first: Int) { operationRecords(first: $first, after: $after, client: $client) {
            nodes { hash document kind requests clients { client clientVersion requests } } pageInfo { hasNextPage endCursor } } }`,
          { as: 'supervisor', variables: { client, after, first } },
        );
      const one = await page(null);
      expect(one.errors).toBeUndefined();
      expect(one.data.operationRecords.pageInfo.hasNextPage).toBe(true);
      const two = await page(one.data.operationRecords.pageInfo.endCursor);
      expect(two.data.operationRecords.pageInfo.hasNextPage).toBe(false);
      const nodes = [...one.data.operationRecords.nodes, ...two.data.operationRecords.nodes];
      expect(nodes.map(({ requests }: { requests: number }) => requests).toSorted()).toEqual([1, 2]);
      expect(nodes[0]).toMatchObject({
        kind: 'query',
        clients: [{ client }],
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect((await page('nonsense')).errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
      expect((await page(null, 0)).errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE' } }]);
    });

    it('is for supervisors and auditors alone', async () => {
      const answer = await gateway.ask('{ operationRecords { nodes { document } } }', { as: 'service-room' });
      expect(answer.status).toBe(403);
    });
  });

  it('not at all where it is off', async () => {
    const gateway = await startTestGateway();
    onTestFinished(() => gateway.stop());
    const answer = await gateway.ask('{ deprecationReport { coordinate } }', { as: 'supervisor' });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'RECORDING_UNAVAILABLE' } }]);
  });
});
