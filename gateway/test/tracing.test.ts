import { newId } from '@guanjia/kernel/newId';
import { type Tracing, traceInto } from '@guanjia/runtime/openTracing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRequestTracer, type TracesOfClients } from '../src/tracing/createRequestTracer.ts';
import { knownProjects } from './kit/departments.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

type Finished = Parameters<Parameters<typeof traceInto>[0]['onEnd']>[0];

const whole = 'query Whole($id: ID!) { project(id: $id) { id name water } notice }';
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
    await vi.waitFor(() => expect(spans).toHaveLength(count));
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
    await vi.waitFor(() => expect(rootsOf(spans)).toHaveLength(2));
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
    await vi.waitFor(() => expect(spans.map(({ name }) => name)).toContain('ask approval'));
    await vi.waitFor(() => expect(spans.length).toBe(2));
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
