import type { StoredEvent } from '@guanjia/kernel/messages';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics, type Metrics } from '@guanjia/runtime/createMetrics';
import { buildASTSchema, parse } from 'graphql';
import { readAccessRules } from '../../src/access/readAccessRules.ts';
import type { CachePolicy } from '../../src/caching/CachePolicy.ts';
import { compileCachePolicy, type PolicySources } from '../../src/caching/compileCachePolicy.ts';
import { type Cache, createCache } from '../../src/caching/createCache.ts';
import { createCacheFigures } from '../../src/caching/createCacheFigures.ts';
import type { RemoteAnswer, RemoteCache, RemoteWrite } from '../../src/caching/RemoteCache.ts';
import { readCacheRules } from '../../src/caching/readCacheRules.ts';
import type { GraphContext } from '../../src/graph/GraphContext.ts';
import { eventOf } from './eventOf.ts';

export const silent = createLog({ name: 'cache-test', level: 'silent' });

/** Somebody with a role; the same person each time for the same name. */
export function personOf(subject: string, more: Partial<Principal> = {}): Principal {
  return { ...anonymous, subject, name: subject, roles: ['STEWARD'], ...more };
}

export function contextOf(principal: Principal): GraphContext {
  return { principal, requestId: 'r', log: silent, update: null, reading: null };
}

export interface TestCache {
  readonly cache: Cache;
  readonly metrics: Metrics;
  /** Milliseconds. */
  time: number;
  event(gseq: number, projectId: string): StoredEvent;
}

/** A cache on a clock of the test's, that follows a log from its beginning. */
export function openTestCache(remote: RemoteCache | null = null, bytesAtMost = 1_000_000): TestCache {
  const metrics = createMetrics('cache');
  const test = { time: 1_000 };
  const cache = createCache({
    figures: createCacheFigures(metrics),
    bytesAtMost,
    silenceMs: 100_000,
    remote,
    clock: () => test.time,
    now: () => new Date(test.time),
  });
  cache.log.begin(0);
  return Object.assign(test, {
    cache,
    metrics,
    event: (gseq: number, projectId: string) => eventOf(projectId, gseq, { gseq }),
  });
}

/** What a metric stands at; 0 where it was never counted. */
export async function figureOf({ metrics }: Pick<TestCache, 'metrics'>, name: string, label = ''): Promise<number> {
  const text = await metrics.registry.metrics();
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${name}{`) && candidate.includes(label));
  return Number(line?.split(' ').at(-1) ?? 0);
}

/** A second store in this process, for gateways of one test. */
export function openTestRemote(): RemoteCache & { readonly kept: Map<string, RemoteAnswer>; isAway: boolean } {
  const kept = new Map<string, RemoteAnswer>();
  const remote = {
    kept,
    isAway: false,
    read: async (keys: readonly string[]) => (remote.isAway ? null : keys.map((key) => kept.get(key) ?? null)),
    write(writes: readonly RemoteWrite[]) {
      for (const { key, answer } of writes) kept.set(key, answer);
    },
    close() {},
  };
  return remote;
}

const directives = `
  directive @access(roles: [String!]!) on OBJECT | FIELD_DEFINITION
  directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean) on OBJECT | INTERFACE | FIELD_DEFINITION
  enum CacheControlScope { PUBLIC PRIVATE }`;

/** Policies for a little schema. */
export function policySources(sdl: string): PolicySources {
  const text = `${directives}\n${sdl}`;
  const schema = buildASTSchema(parse(text));
  return { digest: 'd', schema, rules: readCacheRules(text), access: readAccessRules(text) };
}

export function policyFor(sources: PolicySources, source: string): CachePolicy | null {
  return compileCachePolicy(sources, { document: parse(source), operationName: null, of: '', source });
}
