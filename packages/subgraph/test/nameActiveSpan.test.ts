import { inSpan } from '@guanjia/runtime/inSpan';
import { type Tracing, traceInto } from '@guanjia/runtime/openTracing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nameActiveSpan } from '../src/nameActiveSpan.ts';

type Finished = Parameters<Parameters<typeof traceInto>[0]['onEnd']>[0];

const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;

describe('nameActiveSpan', () => {
  const spans: Finished[] = [];
  let tracing: Tracing;

  beforeAll(async () => {
    const processor = {
      onStart: () => undefined,
      onEnd: (span: Finished) => void spans.push(span),
      forceFlush: async () => undefined,
      shutdown: async () => undefined,
    };
    const settings = { OTEL_TRACES_SAMPLER: 'parentbased_always_on', OTEL_TRACES_SAMPLER_ARG: 1 } as const;
    tracing = await traceInto(processor, { name: 'test', settings });
  });
  beforeEach(() => void spans.splice(0));
  afterAll(() => tracing.close());

  const named = async (body: unknown): Promise<Finished | undefined> => {
    await inSpan('POST /graphql', { traceparent }, async () => nameActiveSpan('approval', body));
    return spans[0];
  };

  it.each([
    ['query Projects($a: ID!) { project(id: "13712345678") { id } }', 'approval query Projects', 'query', 'Projects'],
    ['mutation Sign__exchange__0 { a }', 'approval mutation Sign__exchange__0', 'mutation', 'Sign__exchange__0'],
    ['query($id: ID!) { a }', 'approval query', 'query', ''],
    ['{ a(b: "13712345678") }', 'approval query', 'query', ''],
  ])('names the span of %s', async (query, name, type, operation) => {
    const span = await named({ query, variables: { phone: '13712345678' } });
    expect(span?.name).toBe(name);
    expect(span?.attributes).toEqual({
      'graphql.operation.type': type,
      'graphql.operation.name': operation,
      'graphql.document.hash': expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(JSON.stringify([span?.name, span?.attributes])).not.toContain('137123');
  });

  it.each([[null], [[]], ['text'], [{}], [{ query: 7 }]])('leaves the span as it is for the body %j', async (body) => {
    expect((await named(body))?.name).toBe('POST /graphql');
  });

  it('does nothing outside a trace', () => {
    nameActiveSpan('approval', { query: '{ a }' });
    expect(spans).toEqual([]);
  });
});
