import { createHash, createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { createContext } from '../src/context.ts';
import { resolvers } from '../src/resolvers.ts';
import { startSubgraph } from '../src/startSubgraph.ts';
import type { Fixture } from './Fixture.ts';
import { startFixture } from './startFixture.ts';

/** How a question differs from a good one. */
export interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly roles?: readonly string[];
  readonly key?: string;
  readonly issuer?: string;
  /** Milliseconds by which it was signed too early. */
  readonly ageMs?: number;
  readonly path?: string;
  /** What is sent in place of what was signed. */
  readonly sentBody?: string;
  /** Headers that are left out. */
  readonly without?: readonly string[];
  /** Headers besides. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
  readonly data: any;
  readonly codes: readonly unknown[];
  readonly text: string;
}

/** The department on a free port, asked as the gateway asks it. Stopped at the end of the test. */
export async function startDepartment(): Promise<{
  readonly fixture: Fixture;
  readonly url: string;
  ask(query: string, asked?: Asked): Promise<Answer>;
}> {
  const key = randomBytes(32).toString('hex');
  const fixture = await startFixture();
  const subgraph = await startSubgraph({
    typeDefs: readFileSync(new URL('../src/schema.graphql', import.meta.url), 'utf8'),
    resolvers,
    createContext: (principal) => createContext(fixture.source, principal),
    key,
    host: '127.0.0.1',
    port: 0,
    log: () => {},
  });
  onTestFinished(() => subgraph.stop());
  return {
    fixture,
    url: subgraph.url,
    async ask(query, { variables = {}, ...asked } = {}) {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${subgraph.url}${asked.path ?? '/graphql'}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...asked.headers, ...signed(body, asked.key ?? key, asked) },
        body: asked.sentBody ?? body,
      });
      const text = await response.text();
      const { data, errors = [] } = JSON.parse(text);
      const codes = errors.map(({ extensions }: { extensions?: { code?: unknown } }) => extensions?.code);
      return { status: response.status, data, codes, text };
    },
  };
}

function signed(body: string, key: string, { ageMs = 0, issuer = 'gateway', roles, without = [] }: Asked) {
  const time = new Date(Date.now() - ageMs).toISOString();
  const principal = Buffer.from(
    JSON.stringify({ subject: 'test', name: '', roles: roles ?? ['SYSTEM'], regions: [], ownerUnit: null }),
  ).toString('base64url');
  const digest = createHash('sha256').update(body).digest('hex');
  const text = ['guanjia-v1', 'POST', '/graphql', digest, time, issuer, principal].join('\n');
  const headers = {
    'x-guanjia-issuer': issuer,
    'x-guanjia-time': time,
    'x-guanjia-principal': principal,
    'x-guanjia-signature': createHmac('sha256', key).update(text).digest('hex'),
  };
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !without.includes(name)));
}
