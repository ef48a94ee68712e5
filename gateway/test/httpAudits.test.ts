import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

describe.each([{ production: false }, { production: true }])('GraphQL over HTTP, production: $production', (mode) => {
  let gateway: TestGateway;
  let authorization: string;
  let asked = 0;
  beforeAll(async () => {
    gateway = await startTestGateway({ production: mode.production, operationsAtMost: 1_000 });
    authorization = `Bearer ${await gateway.tokenOf('steward')}`;
    await gateway.ask('{ __typename }');
  });
  afterAll(() => gateway.stop());

  /** Some audits ask for a type of the schema; where introspection is off, they ask for a project. */
  const askable = (query: string): string => {
    if (!mode.production) return query;
    return query.replace('$name: String!', '$name: ID!').replace('__type(name:', 'project(id:');
  };

  const bodyWith = (change: (query: string) => string, body: unknown): unknown => {
    if (typeof body !== 'string' || !body.includes('"query":"')) return body;
    const { query, ...others } = JSON.parse(body);
    return JSON.stringify({ ...others, query: change(query) });
  };

  /** A browser, as the audits see one: a GET carries the header that CSRF prevention asks for. */
  const fetchWith =
    (change: (query: string) => string): typeof fetch =>
    async (target, init = {}) => {
      const url = new URL(String(target));
      const query = url.searchParams.get('query');
      if (query !== null) url.searchParams.set('query', change(query));
      const headers = new Headers(init.headers);
      headers.set('authorization', authorization);
      if (init.method !== 'POST') headers.set('apollo-require-preflight', 'audit');
      return fetch(url, { ...init, headers, body: bodyWith(change, init.body) as string });
    };

  const auditsBy = (change: (query: string) => string) =>
    serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: fetchWith(change) });
  const misses = () => gateway.metric('operation_cache_misses_total');

  // each text is another, so that Apollo Server parses, validates and answers
  it.each(auditsBy((query) => `${askable(query)} #${++asked}`))('passes audit $id anew: $name', async ({ fn }) => {
    expect(await fn()).toEqual(expect.objectContaining({ status: 'ok' }));
  });

  it.each(auditsBy(askable))('passes audit $id with known operations: $name', async ({ fn }) => {
    await fn();
    const before = await misses();
    expect(before).toBeGreaterThan(0);
    expect(await fn()).toEqual(expect.objectContaining({ status: 'ok' }));
    expect(await misses()).toBe(before);
  });
});
