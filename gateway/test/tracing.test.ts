import { newId } from '@guanjia/kernel/newId';
import { type Tracing, traceInto } from '@guanjia/runtime/openTracing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRequestTracer, type TracesOfClients } from '../src/tracing/createRequestTracer.ts';
import { subscribe } from './kit/clients.ts';
import { knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { openSubscriber, refusalOf } from './kit/openSubscriber.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

type Finished = Parameters<Parameters<typeof traceInto>[0]['onEnd']>[0];

const whole = 'query Whole($id: ID!) { project(id: $id) { id name water } notice }';
const follow = 'subscription Follow($id: ID!) { projectProgress(projectId: $id) { seq project { name } } }';
const strangersTrace = '4b'.repeat(16);
const traceparent = `00-${strangersTrace}-${'5c'.repeat(8)}-01`;

describe('the trace of a request', () => {
  const spans: Finished[] = [];
  const stops: (() => Promise<void>)[] = [];
  const id = newId();
  beforeEach(() => {
    spans.length = 0;
    knownProjects.set(id, '演示厂房');
  });
  afterEach(async () => {
    for (const stop of stops.splice(0).toReversed()) await stop();
  });

  async function start({
    share = 1,
    clients = 'link',
  }: {
    share?: number;
    clients?: TracesOfClients;
  } = {}): Promise<TestGateway> {
    const processor = {
      onStart: () => undefined,
      onEnd: (span: Finished) => void spans.push(span),
      forceFlush: async () => undefined,
      shutdown: async () => undefined,
    };
    const settings = { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: share } as const;
    const tracing: Tracing = await traceInto(processor, { name: 'gateway', settings });
    stops.push(() => tracing.close());
    const gateway = await startTestGateway({
      requestTracer: createRequestTracer(clients),
      knownOperations: new Set(['Whole']),
    });
    stops.push(() => gateway.stop());
    return gateway;
  }
  const finished = async (count: number): Promise<readonly Finished[]> => {
    await eventually(() => expect(spans).toHaveLength(count));
    return spans;
  };
  const rootsOf = (all: readonly Finished[]) => all.filter(({ parentSpanContext }) => parentSpanContext === undefined);

  it('is named by the operation, with one span for each department asked, the first time and ever after', async () => {
    const gateway = await start();
    for (let time = 0; time < 2; time += 1) await gateway.ask(whole, { as: 'steward', variables: { id } });
    const all = await finished(6);
    const roots = rootsOf(all);
    expect(roots.map(({ name }) => name)).toEqual(['query Whole', 'query Whole']);
    expect(roots[0]?.attributes).toMatchObject({
      'graphql.operation.name': 'Whole',
      'graphql.operation.type': 'query',
      'graphql.document.hash': expect.stringMatching(/^[0-9a-f]{16}$/),
      'http.response.status_code': 200,
    });
    const asked = all.filter(({ parentSpanContext }) => parentSpanContext !== undefined);
    expect(asked.map(({ name }) => name).toSorted()).toEqual([
      'ask approval',
      'ask approval',
      'ask utilities',
      'ask utilities',
    ]);
    for (const span of asked)
      expect(roots.map((root) => root.spanContext().spanId)).toContain(span.parentSpanContext?.spanId);
  });

  it('tells neither variables nor what stands in a document', async () => {
    const gateway = await start();
    await gateway.ask(`{ project(id: "13712345678") { id } }`, { as: 'steward' });
    await gateway.ask(whole, { as: 'steward', variables: { id: '13712345678' } });
    await eventually(() => expect(rootsOf(spans)).toHaveLength(2));
    const [nameless] = rootsOf(spans);
    expect(nameless?.name).toMatch(/^query [0-9a-f]{16}$/);
    expect(JSON.stringify(spans.map(({ name, attributes, events }) => [name, attributes, events]))).not.toContain(
      '137123',
    );
  });

  it('says which department failed, by its code', async () => {
    const gateway = await start();
    gateway.utilities.spoil = (_, response) => {
      response.writeHead(500).end('nonsense with a secret');
    };
    await gateway.ask(whole, { as: 'steward', variables: { id } });
    const failed = (await finished(3)).find(({ name }) => name === 'ask utilities');
    expect(failed?.attributes['error.type']).toBe('DEPARTMENT_UNAVAILABLE');
    expect(failed?.status.code).toBe(2);
    const [line] = gateway.logged.filter((text) => text.includes('a department gave no answer'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      trace_id: failed?.spanContext().traceId,
      department: 'utilities',
    });
  });

  it.each([
    ['link', 1, { traces: 'our own', links: [strangersTrace] }],
    ['parent', 1, { traces: strangersTrace, links: [] }],
    ['ignore', 1, { traces: 'our own', links: [] }],
  ] as const)("takes a client's trace for a %s", async (clients, share, { traces, links }) => {
    const gateway = await start({ clients, share });
    await gateway.ask('{ notice }', { as: 'steward', headers: { traceparent } });
    await eventually(() => expect(spans.map(({ name }) => name)).toContain('ask approval'));
    await eventually(() => expect(spans.length).toBe(2));
    const [root] = spans.filter(({ name }) => name.startsWith('query'));
    expect(root?.spanContext().traceId === strangersTrace ? strangersTrace : 'our own').toBe(traces);
    expect(root?.links.map(({ context }) => context.traceId)).toEqual(links);
  });

  it('is not kept because a stranger wants it: the share decides', async () => {
    const gateway = await start({ share: 0 });
    await gateway.ask('{ notice }', { as: 'steward', headers: { traceparent } });
    await gateway.ask('{ notice }', { as: 'steward' });
    expect(spans).toEqual([]);
    expect(await gateway.metric('gateway_operation_seconds_count', 'operation="other",outcome="ok"')).toBe(2);
  });

  it.each(['graphql-ws', 'graphql-sse'] as const)(
    'begins with an operation over %s, and is over with it',
    async (wire) => {
      const gateway = await start();
      const subscriber = await subscribe(gateway, wire, whole, { variables: { id } });
      await subscriber.next();
      await subscriber.leave();
      const all = await finished(3);
      const [root] = rootsOf(all);
      expect(root?.name).toBe('query Whole');
      expect(root?.attributes).toMatchObject({
        'guanjia.wire': wire === 'graphql-ws' ? 'websocket' : 'stream',
        'graphql.document.hash': expect.stringMatching(/^[0-9a-f]{16}$/),
      });
      for (const span of all.filter((one) => one !== root))
        expect(span.parentSpanContext?.spanId).toBe(root?.spanContext().spanId);
    },
  );

  it.each(['graphql-ws', 'graphql-sse', 'multipart'] as const)(
    'of a subscription over %s is that of its opening; each update has its own, linked to its event',
    async (wire) => {
      const gateway = await start();
      const subscriber = await openSubscriber(gateway, wire, { query: follow, as: 'dashboard', variables: { id } });
      await eventually(() => expect(rootsOf(spans)).toHaveLength(1));
      const [opening] = rootsOf(spans);
      expect(opening?.name).toBe('subscription Follow');
      const traces = ['6d'.repeat(16), '7e'.repeat(16)];
      for (const trace of traces) {
        gateway.exchange.append(id, { traceparent: `00-${trace}-${'5c'.repeat(8)}-01` });
        await subscriber.next();
      }
      await subscriber.leave();
      const updates = rootsOf(spans).slice(1);
      expect(updates.map(({ name }) => name)).toEqual(['update Follow', 'update Follow']);
      for (const [place, update] of updates.entries()) {
        const linked = update.links.map(({ context }) => context.traceId);
        expect(linked).toEqual([traces[place], opening?.spanContext().traceId]);
        expect(update.attributes['guanjia.event.type']).toBe('approval.applicationAccepted');
        expect([...traces, opening?.spanContext().traceId]).not.toContain(update.spanContext().traceId);
      }
      const lastOf = (trace: string | undefined) => spans.filter((span) => span.spanContext().traceId === trace);
      // spans stand in the order in which they end: clocks of two spans may differ by a millisecond
      expect(lastOf(opening?.spanContext().traceId).at(-1)).toBe(opening);
      expect(lastOf(updates[0]?.spanContext().traceId).map(({ name }) => name)).toContain('ask approval');
    },
  );

  it('of an update is kept where its event’s is, whatever the share, and made once for all who share it', async () => {
    const gateway = await start({ share: 0 });
    const following = { query: follow, as: 'dashboard', variables: { id } };
    const both = [
      await openSubscriber(gateway, 'graphql-ws', following),
      await openSubscriber(gateway, 'graphql-sse', following),
    ];
    gateway.exchange.append(id);
    gateway.exchange.append(id, { traceparent: `00-${'6d'.repeat(16)}-${'5c'.repeat(8)}-00` });
    for (const subscriber of both) await subscriber.take(2);
    expect(spans).toEqual([]);
    gateway.exchange.append(id, { traceparent: `00-${'6d'.repeat(16)}-${'5c'.repeat(8)}-01` });
    for (const subscriber of both) await subscriber.take(1);
    expect(rootsOf(spans).map(({ name, links }) => [name, links.length])).toEqual([['update Follow', 1]]);
    for (const subscriber of both) await subscriber.leave();
  });

  it('is none for an event that is told long after, nor for what a client says of itself', async () => {
    const gateway = await start();
    gateway.exchange.append(id, { traceparent });
    const query =
      'subscription Follow($id: ID!) { projectProgress(projectId: $id, after: "0") { seq project { name } } }';
    const subscriber = await openSubscriber(gateway, 'graphql-ws', { query, as: 'dashboard', variables: { id } });
    await subscriber.take(1);
    await subscriber.leave();
    expect(rootsOf(spans).map(({ name }) => name)).not.toContain('update Follow');
  });

  it('is over when a gateway closes its sockets, also in the middle of an operation', async () => {
    const gateway = await start();
    const asked = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    gateway.approval.spoil = async (_, response) => {
      asked.resolve();
      await release.promise;
      response.writeHead(500).end();
    };
    const subscriber = await subscribe(gateway, 'graphql-ws', whole, { variables: { id } });
    const told = subscriber.next().catch(() => undefined);
    await asked.promise;
    await gateway.drain();
    release.resolve();
    await told;
    await eventually(() => expect(rootsOf(spans).map(({ name }) => name)).toEqual(['query Whole']));
    expect(spans.map(({ name }) => name)).toContain('ask approval');
  });

  it('names what an operation over a socket was refused for, and stands in the lines of its log', async () => {
    const gateway = await start();
    const errors = await refusalOf(gateway, 'graphql-ws', { query: follow, variables: { id: newId() } });
    expect(errors).toMatchObject([{ extensions: { code: 'PROJECT_NOT_FOUND' } }]);
    await eventually(() => expect(rootsOf(spans)).toHaveLength(1));
    const [root] = rootsOf(spans);
    expect(root?.attributes['error.type']).toBe('PROJECT_NOT_FOUND');
    gateway.approval.spoil = (_, response) => void response.writeHead(500).end('nonsense');
    await refusalOf(gateway, 'graphql-ws', { query: follow, variables: { id } });
    await eventually(() => expect(rootsOf(spans)).toHaveLength(2));
    const [line] = gateway.logged.filter((text) => text.includes('a department gave no answer'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ trace_id: rootsOf(spans)[1]?.spanContext().traceId });
  });

  it('is begun by nobody where tracing is off', async () => {
    expect(createRequestTracer('parent')).toBeNull();
  });
});

describe('gateway_operation_seconds', () => {
  it('has a line for each operation of known clients, and one for all others', async () => {
    const gateway = await startTestGateway({ knownOperations: new Set(['Whole']) });
    const id = newId();
    knownProjects.set(id, '演示厂房');
    for (let time = 0; time < 3; time += 1) await gateway.ask(whole, { as: 'steward', variables: { id } });
    await gateway.ask('query Mine { notice }', { as: 'steward' });
    await gateway.ask('query Yours { notice }', { as: 'steward' });
    gateway.approval.spoil = (_, response) => {
      response.writeHead(500).end();
    };
    await gateway.ask('query Yours { notice }', { as: 'steward' });
    const count = (labels: string) => gateway.metric('gateway_operation_seconds_count', labels);
    expect(await count('operation="Whole",outcome="ok"')).toBe(3);
    expect(await count('operation="other",outcome="ok"')).toBe(2);
    expect(await count('operation="other",outcome="errors"')).toBe(1);
    const text = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(text).not.toMatch(/Mine|Yours/);
    const buckets = [...text.matchAll(/gateway_operation_seconds_bucket\{.*?operation="Whole".*?\} (\d+)/g)];
    expect(buckets.map(([, value]) => Number(value))).toEqual(
      buckets.map(([, value]) => Number(value)).toSorted((a, b) => a - b),
    );
    expect(buckets.at(-1)?.[1]).toBe('3');
    await gateway.stop();
  });
});
