import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newId } from '@guanjia/kernel/newId';
import { createLog } from '@guanjia/runtime/createLog';
import { openRedisLine } from '@guanjia/runtime/openRedisLine';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tokenOf } from '../src/demoTokens.ts';
import { askAs, subscribeAs } from '../src/graphqlClient.ts';
import { metricsPage } from '../src/metrics/metricsPage.ts';
import { describeAll, scrapeStack } from '../src/metrics/scrapeStack.ts';
import { operation } from '../src/operation.ts';
import { freePorts } from '../src/stackPorts.ts';
import { type Stack, startStack } from '../src/startStack.ts';
import { act } from '../src/story/act.ts';
import { askUntilKnown } from '../src/story/askUntilKnown.ts';
import { openEventLine } from '../src/story/eventLine.ts';
import { projectInput } from '../src/story/projectInput.ts';
import { connectionCodes, connectionForm, connectionMaterials, hallCounter } from '../src/story/storySamples.ts';
import { openTraceReceiver, type TraceReceiver } from '../src/traces/openTraceReceiver.ts';
import type { ReceivedSpan } from '../src/traces/ReceivedSpan.ts';

const { redisUrl } = testServices();
const idSchema = z.looseObject({ id: z.string() });
const stray = `00-${'4b'.repeat(16)}-${'5c'.repeat(8)}-01`;

/** What must be found nowhere but in the departments' own tables: none of them is a real person's. */
const secrets = {
  phone: '13987650132',
  landline: '0536-8235791',
  idNumber: '370702199001019876',
  mail: 'nobody.at.all@example.invalid',
  materialName: '商业秘密-配方ZX81',
  materialContent: 'SECRET-RECIPE-55aa',
  contactName: '演示密名甲',
  key: 'sk-demo-7f3b9a1c55e24d0f',
};

describe('what is told of one project', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-observability-'));
  let stack: Stack;
  let receiver: TraceReceiver;
  let metricsText: ReadonlyMap<string, string>;
  let jobs: string;
  let logs: string;
  const tokens: string[] = [];

  beforeAll(async () => {
    receiver = await openTraceReceiver();
    const ports = await freePorts();
    stack = await startStack({
      dataFolder,
      ports,
      demoData: true,
      redisUrl: redisUrl ?? undefined,
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, LOG_LEVEL: 'debug' },
    });
    await live(stack, tokens);
    metricsText = await scrapeStack(stack);
    jobs = redisUrl === null ? await readJobTables(ports.postgres) : await readRedis(redisUrl);
    await stack.stop();
    const folder = join(dataFolder, 'logs');
    logs = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
  });
  afterAll(async () => {
    await receiver.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const traceOf = (name: string): readonly ReceivedSpan[] => {
    const root = receiver.spans.find((span) => span.name === name && span.parentId === null);
    return receiver.spans.filter(({ traceId }) => traceId === root?.traceId);
  };

  it('goes from the click to the signed receipts in one trace', () => {
    const trace = traceOf('mutation AcceptJointApplication');
    expect(new Set(trace.map((span) => span.process))).toEqual(
      new Set(['gateway', 'utilities', 'utilities-worker', 'exchange', 'exchange-worker']),
    );
    const received = trace.filter((span) => span.attributes.get('guanjia.leg.status') === 'RECEIVED');
    expect(new Set(received.map((span) => span.attributes.get('guanjia.leg'))).size).toBe(connectionCodes.length);
    for (const name of ['relay outbox', 'POST /intake', 'take in', 'process handoff-legs', 'POST /handoffs'])
      expect(trace.map((span) => span.name)).toContain(name);
    expect(trace.some((span) => span.name.startsWith('insert utilities.receipts'))).toBe(true);
    const ids = new Set(trace.map((span) => span.spanId));
    const orphans = trace.filter((span) => span.parentId !== null && !ids.has(span.parentId));
    expect(orphans.map((span) => span.name)).toEqual([]);
  });

  it("takes a stranger's trace for a link, not for its parent", () => {
    const [linked] = receiver.spans.filter((span) => span.links.includes('4b'.repeat(16)));
    expect(linked).toMatchObject({ process: 'gateway', parentId: null });
    expect(receiver.spans.filter((span) => span.traceId === '4b'.repeat(16))).toEqual([]);
  });

  it('tells the same figures as the page says', () => {
    const page = readFileSync(fileURLToPath(new URL('../../../docs/metrics.md', import.meta.url)), 'utf8');
    expect(page).toBe(metricsPage(describeAll(metricsText)));
  });

  it('times operations of known clients by name, and no others', () => {
    const gateway = metricsText.get('gateway') ?? '';
    const named = [...gateway.matchAll(/gateway_operation_seconds_count\{operation="(\w+)"/g)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(['SubmitJointApplication', 'AcceptJointApplication', 'other']));
    expect(named).not.toContain('NobodysOwn');
  });

  it('says the trace and the department in the lines of the log that belong to one', () => {
    const lines = logs.split('\n').filter((line) => line.startsWith('{'));
    const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const refused = parsed.filter((line) => line['msg'] === 'a job failed' || line['trace_id'] !== undefined);
    for (const line of refused.filter((one) => one['name'] !== 'gateway')) expect(line['department']).toBeDefined();
    expect(
      parsed.filter((line) => line['name'] === 'exchange').every((line) => line['department'] === 'exchange'),
    ).toBe(true);
  });

  it.each(Object.entries(secrets))('leaks no %s', (_, secret) => {
    expectNowhere(secret);
  });

  it('leaks no token and no key of a process', () => {
    const keys = Object.values(
      JSON.parse(readFileSync(join(dataFolder, 'keys.json'), 'utf8')) as Record<string, string>,
    );
    expect(keys.length).toBeGreaterThan(4);
    expect(tokens.length).toBeGreaterThan(1);
    for (const secret of [...tokens, ...tokens.map((token) => token.split('.')[2] ?? token), ...keys])
      expectNowhere(secret);
  });

  it('has looked at something', () => {
    const wires = new Set(receiver.spans.map(({ attributes }) => attributes.get('guanjia.wire')));
    expect([...wires]).toEqual(expect.arrayContaining(['websocket', 'stream']));
    expect(receiver.spans.some(({ name }) => name.startsWith('update '))).toBe(true);
    expect(receiver.spans.some(({ name }) => name.startsWith('effect of '))).toBe(true);
    expect(logs).toContain('"msg":"ready"');
    expect(jobs.length).toBeGreaterThan(100);
    expect(receiver.spans.length).toBeGreaterThan(200);
  });

  function expectNowhere(secret: string): void {
    const inSpans = receiver.spans.filter(({ name, attributes, words }) =>
      [name, ...attributes.values(), ...words].some((text) => text.includes(secret)),
    );
    expect(inSpans).toEqual([]);
    expect(logs.split('\n').filter((line) => line.includes(secret))).toEqual([]);
    expect([...metricsText.values()].filter((text) => text.includes(secret))).toEqual([]);
    expect(jobs.split('\n').filter((line) => line.includes(secret))).toEqual([]);
  }
});

/** One project with secrets in every place that has room for one, and requests that go wrong with secrets in them. */
async function live(stack: Stack, tokens: string[]): Promise<void> {
  const url = stack.gatewayUrl;
  const tokenFor = async (persona: string): Promise<string> => {
    const token = await tokenOf(url, persona);
    tokens.push(token);
    return token;
  };
  const ownerToken = await tokenFor('owner');
  const owner = askUntilKnown(askAs(url, ownerToken));
  const clerk = askAs(url, await tokenFor('window-clerk'));
  const people = {
    responsible: { name: secrets.contactName, phone: secrets.phone },
    handler: { name: secrets.contactName, phone: secrets.phone },
  };
  const { id: projectId } = await act(owner, 'registerProject', { input: projectInput(people, Math.random) }, idSchema);
  const line = openEventLine(subscribeAs(url, await tokenFor('service-room')), projectId, () => undefined);
  try {
    await line.until('approval.projectRegistered');
    await bringMaterial(url, ownerToken, projectId);
    const submitted = await act(
      owner,
      'submitJointApplication',
      {
        projectId,
        matterCodes: connectionCodes,
        form: {
          ...connectionForm,
          shared: {
            ...connectionForm.shared,
            contactName: secrets.contactName,
            contactPhone: secrets.landline,
            siteAddress: `演示路1号 ${secrets.idNumber} ${secrets.mail}`,
          },
        },
        counter: hallCounter,
        materials: connectionMaterials.map((material, place) => {
          const name = place === 0 ? `${secrets.materialName}.pdf` : material.name;
          return { ...material, name, classification: 'TRADE_SECRET' };
        }),
      },
      idSchema,
    );
    await act(clerk, 'acceptJointApplication', { id: submitted.id }, idSchema);
    await line.until('exchange.handoffLegReceived', connectionCodes.length);
    await line.until('exchange.handoffCompleted');
    await line.until('utilities.matterReceived', connectionCodes.length);
    await goWrong(url, ownerToken, projectId);
  } finally {
    await line.stop();
  }
}

async function bringMaterial(url: string, token: string, projectId: string): Promise<void> {
  const query = new URLSearchParams({
    projectId,
    code: 'soil-water-plan',
    classification: 'TRADE_SECRET',
    fileName: `${secrets.materialName}.pdf`,
  });
  const response = await fetch(`${url}/materials?${query.toString()}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'x-guanjia-upload': 'material', 'content-type': 'application/pdf' },
    body: `%PDF-1.7\n${secrets.materialContent}\n%%EOF\n`,
  });
  expect(response.status).toBe(201);
}

/** Every way in that refuses, with secrets in what is refused. */
async function goWrong(url: string, token: string, projectId: string): Promise<void> {
  const all = Object.values(secrets).join(' ');
  const graphql = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body,
    });
  const ask = (query: string, variables: unknown = {}) => graphql(JSON.stringify({ query, variables }));
  const quoted = JSON.stringify(all);
  await graphql(`{"query": "{ __typename }", "variables": {"secret": ${quoted}`);
  await ask(`query NobodysOwn { project(id: ${quoted}) { id name } }`);
  await ask(`query NobodysOwn { project(id: ${quoted}) { id name } }`);
  await ask(`{ project(id: ${quoted}) { noSuchField } }`);
  await ask('query($id: ID!) { project(id: $id) { id handoffs(first: 1) { nodes { id } } } }', { id: all });
  await ask(operation('registerProject'), { input: { ...projectInput({}, Math.random), code: all, name: all } });
  await ask(operation('registerProject'), { input: { name: { secret: all } } });
  await ask(operation('draftApplication'), { projectId, itemCode: all });
  await ask(operation('submitApplication'), { applicationId: newId(), materials: [all] });
  await ask(operation('withdrawMatter'), { id: newId(), reason: all });
  await ask(`mutation { registerProject(input: {name: ${quoted}}) { id } }`);
  await askOverStreams(url, token, { all, projectId });
  await graphql(JSON.stringify({ query: '{ __typename }' }), { authorization: `Bearer ${secrets.key}` });
  await graphql(JSON.stringify({ query: '{ __typename }' }), {
    'x-request-id': secrets.key.slice(0, 3),
    traceparent: stray,
  });
  await graphql(JSON.stringify({ query: '{ __typename }' }), { traceparent: stray });
  await fetch(`${url}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents+json', authorization: `Bearer ${secrets.key}` },
    body: JSON.stringify({ specversion: '1.0', id: newId(), source: all, type: all, data: { note: all } }),
  });
  await fetch(`${url}/receipts/${secrets.key}?note=${encodeURIComponent(all)}`);
  await fetch(`${url}/materials?projectId=${encodeURIComponent(all)}&fileName=${encodeURIComponent(all)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'x-guanjia-upload': 'material', 'content-type': 'application/pdf' },
    body: secrets.materialContent,
  });
}

/** Operations over a socket and as a stream, with secrets in document, variables and token. */
async function askOverStreams(
  url: string,
  token: string,
  { all, projectId }: { readonly all: string; readonly projectId: string },
): Promise<void> {
  const operations = [
    { query: 'query NobodysStream($id: ID!) { project(id: $id) { id name } }', variables: { id: all } },
    { query: `query NobodysStream { project(id: ${JSON.stringify(all)}) { id name } }` },
    { query: 'subscription NobodysOwn($id: ID!) { projectProgress(projectId: $id) { seq } }', variables: { id: all } },
    {
      query:
        'subscription NobodysOwn($id: ID!, $after: String) { projectProgress(projectId: $id, after: $after) { seq } }',
      variables: { id: projectId, after: all },
    },
    { query: `subscription { projectProgress(projectId: ${JSON.stringify(all)}) { noSuchField } }` },
  ];
  for (const key of [token, secrets.key]) {
    const socket = subscribeAs(url, key);
    for (const operation of operations) {
      const updates = socket.iterate(operation);
      await updates.next().catch(() => undefined); // refused, each in its own way
      await updates.return?.();
    }
    await socket.dispose();
    for (const operation of operations) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          authorization: `Bearer ${key}`,
        },
        body: JSON.stringify(operation),
      });
      await response.text();
    }
  }
}

/** All rows of BullMQ's tables, which lie in `public` when embedded. */
async function readJobTables(port: number): Promise<string> {
  const client = new Client({ connectionString: `postgres://postgres@127.0.0.1:${port}/postgres` });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const texts: string[] = [];
    for (const { table_name: name } of rows as { table_name: string }[]) {
      const all = await client.query(`select to_jsonb(t)::text as row from public."${name}" as t`);
      texts.push(name, ...(all.rows as { row: string }[]).map(({ row }) => row));
    }
    return texts.join('\n');
  } finally {
    await client.end();
  }
}

/** All that BullMQ keeps in Redis. */
async function readRedis(url: string): Promise<string> {
  const line = openRedisLine({ url, log: createLog({ name: 'test', level: 'silent' }) });
  const limitMs = 10_000;
  try {
    const found = await line.ask((redis) => redis.keys('bull:*'), limitMs);
    const texts = (found?.reply ?? []).map(async (key) => {
      const type = (await line.ask((redis) => redis.type(key), limitMs))?.reply;
      const value = await line.ask<unknown>((redis) => {
        if (type === 'hash') return redis.hgetall(key);
        return type === 'stream' ? redis.xrange(key, '-', '+') : redis.dump(key);
      }, limitMs);
      return JSON.stringify([key, value?.reply]);
    });
    return (await Promise.all(texts)).join('\n');
  } finally {
    line.close();
  }
}
