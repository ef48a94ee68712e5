import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import { testServices } from '@guanjia/runtime/testing/testServices';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contextOf,
  openTestCache,
  openTestRemote,
  personOf,
  policyFor,
  policySources,
  type TestCache,
} from '../../test/kit/cacheKit.ts';
import type { Subgraph, SubgraphAnswer, SubgraphFetch } from '../execution/Subgraph.ts';
import type { KnownAnswer } from '../graph/KnownAnswer.ts';
import { accessScopeOf } from '../subscriptions/accessScopeOf.ts';
import type { CachePolicy } from './CachePolicy.ts';
import { cacheFetches } from './cacheFetches.ts';
import type { CacheLevel } from './createCacheFigures.ts';
import { createResponseCache, type ResponseCache } from './createResponseCache.ts';
import { openRedisCache } from './openRedisCache.ts';
import type { RemoteCache } from './RemoteCache.ts';

const sources = policySources(`
  type Query {
    project(id: ID!): Project @cacheControl(maxAge: 30) @access(roles: ["SIGNED_IN"])
    list: [Project!] @cacheControl(maxAge: 30) @access(roles: ["SIGNED_IN"])
    total: Int @cacheControl(maxAge: 30, scope: PUBLIC) @access(roles: ["PUBLIC"])
  }
  type Project @cacheControl(maxAge: 30) @access(roles: ["SIGNED_IN"]) { id: ID! value: Int scope: String }
`);

const projects = [newId(), newId(), newId()];
const people: readonly Principal[] = [
  personOf('a'),
  personOf('b'),
  personOf('wall 1', { roles: ['DASHBOARD'], regions: ['370700'] }),
  personOf('wall 2', { roles: ['DASHBOARD'], regions: ['370700'] }),
  personOf('wall 3', { roles: ['DASHBOARD'], regions: ['370600'] }),
];

/** What a client asks: one project by its root field, all of them by a list and its entities, or a sum for everybody. */
const questions = {
  project: 'query ($id: ID!) { project(id: $id) { value scope } }',
  list: '{ list { value scope } }',
  total: '{ total }',
} as const;
type QuestionKey = keyof typeof questions;

const entityFetch: SubgraphFetch = {
  subgraph: 's',
  kind: 'query',
  query:
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project { value scope } } }',
  operationName: null,
};
const mutation: SubgraphFetch = { subgraph: 's', kind: 'mutation', query: 'mutation { x }', operationName: null };

interface Entity {
  readonly value: number;
  readonly scope: string;
}

/** A gateway with both levels of the cache, before a department that all gateways share. */
interface Gateway extends TestCache {
  readonly responses: ResponseCache;
  readonly department: Subgraph;
  /** How much of the log it has heard. */
  heard: number;
}

const policies = new Map<string, CachePolicy | null>();
/** One for each level, as a gateway has it: they are kept under different keys. */
function policyOf(level: CacheLevel, source: string): CachePolicy | null {
  const key = `${level} ${source}`;
  const known = policies.get(key) ?? policyFor(sources, source);
  policies.set(key, known);
  return known;
}

/** The truth: a number for each project, and a log of its changes. Answers leave the department later than they were read. */
function openWorld(gatewayCount: number, remote: RemoteCache | null) {
  const values = new Map(projects.map((id) => [id, 0]));
  const log: string[] = [];
  const held: (() => void)[] = [];
  const ending = { isOver: false };
  const later = async (answer: unknown): Promise<SubgraphAnswer> => {
    const text = JSON.stringify(answer);
    if (!ending.isOver) await new Promise<void>((resolve) => held.push(resolve));
    return { data: JSON.parse(text), errors: [] };
  };
  const bare: Subgraph = {
    async ask({ fetch, representations, context, variables }) {
      if (fetch.kind === 'mutation') {
        const { id } = JSON.parse(`{${variables}}`);
        values.set(id, (values.get(id) ?? 0) + 1);
        log.push(id);
        return { data: {}, errors: [] };
      }
      const scope = accessScopeOf(context.principal);
      const entity = (id: string): Entity => ({ value: values.get(id) ?? 0, scope });
      if (representations !== null)
        return later({ _entities: representations.map((text) => entity(JSON.parse(text).id)) });
      return later({ total: [...values.values()].reduce((sum, value) => sum + value, 0) });
    },
    close: async () => {},
  };
  const gateways = Array.from({ length: gatewayCount }, (): Gateway => {
    const test = openTestCache(remote);
    const { cache } = test;
    const department = cacheFetches(bare, { cache, policyOf: ({ query }) => policyOf('fetch', query) });
    return Object.assign(test, { department, responses: createResponseCache(cache), heard: 0 });
  });
  return { values, log, held, gateways, ending };
}

type World = ReturnType<typeof openWorld>;

/** As the execution would: the questions to the department, and an answer put together from theirs. */
async function run(
  gateway: Gateway,
  key: QuestionKey,
  ids: readonly string[],
  principal: Principal,
  context = contextOf(principal),
) {
  const common = { context, variables: '' };
  const { data } = await gateway.department.ask(
    key === 'total'
      ? { ...common, fetch: { ...entityFetch, query: questions.total }, representations: null }
      : {
          ...common,
          fetch: entityFetch,
          representations: ids.map((id) => JSON.stringify({ __typename: 'Project', id })),
        },
  );
  const answer = key === 'total' ? data : { entities: data?.['_entities'] };
  const known: KnownAnswer = { text: JSON.stringify(answer), encoding: 'utf8', hasData: true, errors: [] };
  return known;
}

function ask(gateway: Gateway, key: QuestionKey, ids: readonly string[], principal: Principal): Promise<KnownAnswer> {
  const policy = policyOf('response', questions[key]);
  if (policy === null) throw new Error('not kept');
  const context = contextOf(principal);
  const question = gateway.responses.questionOf(policy, { id: ids[0] }, context);
  if (question === null) throw new Error('no question');
  return (
    gateway.responses.find(question) ??
    gateway.responses.fill(question, context, () => run(gateway, key, ids, principal, context))
  );
}

type Command = typeof command extends fc.Arbitrary<infer Each> ? Each : never;
const command = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('read' as const),
      key: fc.constantFrom<QuestionKey>('project', 'list', 'total'),
      who: fc.nat(4),
      what: fc.nat(2),
      where: fc.nat(1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('mutate' as const), who: fc.nat(1), what: fc.nat(2), where: fc.nat(1) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('deliver' as const), where: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('answer' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(500, 2_000, 40_000) }) },
);

/** Lets everything go on that need not wait. */
const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(() => setImmediate(resolve)));

/** The least each project may be shown as, to whoever asks now: what was heard of, and what was done in one's own name. */
function leastNow(
  { log }: World,
  gateway: Gateway,
  done: ReadonlyMap<string, number>,
  principal: Principal,
): Map<string, number> {
  const least = new Map(projects.map((id) => [id, log.slice(0, gateway.heard).filter((other) => other === id).length]));
  for (const id of projects) {
    const own = done.get(`${gateway.heard >= 0 ? accessScopeOf(principal) : ''} ${id}`) ?? 0;
    least.set(id, Math.max(least.get(id) ?? 0, own));
  }
  return least;
}

interface Setting {
  readonly gatewayCount: number;
  /** What the gateways share. */
  readonly remote?: RemoteCache | null;
  /** Resolves when the store has done what was asked of it. */
  readonly untilStored?: () => Promise<unknown>;
}

async function play({ gatewayCount, remote = null, untilStored }: Setting, commands: readonly Command[]) {
  const world = openWorld(gatewayCount, remote);
  const doneAt = world.gateways.map(() => new Map<string, number>());
  const reads: Promise<void>[] = [];
  for (const step of commands) {
    for (const gateway of world.gateways) gateway.time += 1;
    const place = 'where' in step ? step.where % gatewayCount : 0;
    const gateway = world.gateways[place];
    const done = doneAt[place];
    if (gateway === undefined || done === undefined) throw new Error('no gateway');
    switch (step.kind) {
      case 'read': {
        const principal = people[step.who] as Principal;
        const ids = step.key === 'project' ? [projects[step.what] as string] : projects;
        const least = leastNow(world, gateway, done, principal);
        reads.push(
          ask(gateway, step.key, ids, principal).then(({ text }) => {
            const answer = JSON.parse(text);
            if (step.key === 'total') {
              expect(answer.total).toBeGreaterThanOrEqual([...least.values()].reduce((sum, value) => sum + value, 0));
              return;
            }
            for (const [index, { value, scope }] of (answer.entities as Entity[]).entries()) {
              expect(scope).toBe(accessScopeOf(principal));
              expect(value).toBeGreaterThanOrEqual(least.get(ids[index] as string) as number);
            }
          }),
        );
        break;
      }
      case 'mutate': {
        const principal = people[step.who] as Principal;
        const id = projects[step.what] as string;
        const request = {
          fetch: mutation,
          variables: `"id":"${id}"`,
          representations: null,
          context: contextOf(principal),
        };
        await gateway.department.ask(request);
        done.set(`${accessScopeOf(principal)} ${id}`, world.values.get(id) as number);
        break;
      }
      case 'deliver': {
        const id = world.log[gateway.heard];
        if (id === undefined) break;
        gateway.heard += 1;
        gateway.cache.log.hear(gateway.event(gateway.heard, id));
        break;
      }
      case 'answer':
        world.held.shift()?.();
        break;
      case 'wait':
        for (const each of world.gateways) {
          each.time += step.ms;
          each.cache.log.contact();
        }
    }
    await settle();
    await untilStored?.();
  }
  world.ending.isOver = true; // a question that waits for the store may come to the department yet
  for (const release of world.held.splice(0)) release();
  await Promise.all(reads);
}

describe('what is kept', () => {
  it.each([
    ['one gateway', () => ({ gatewayCount: 1 })],
    ['two gateways on one store', () => ({ gatewayCount: 2, remote: openTestRemote() })],
  ])(
    'is never older than an event delivered or a mutation of the caller, and never of another scope: %s',
    async (_, setting) => {
      await fc.assert(
        fc.asyncProperty(fc.array(command, { maxLength: 60, size: 'max' }), (commands) => play(setting(), commands)),
        { numRuns: 150 },
      );
    },
  );

  const { redisUrl } = testServices();
  it.skipIf(redisUrl === null)('is not either where two gateways share it on Redis', async () => {
    const log = createLog({ name: 'test', level: 'silent' });
    let taken = 0;
    const playOnRedis = async (commands: readonly Command[]): Promise<void> => {
      // each game has keys of its own: its log begins anew
      const options = { url: redisUrl ?? '', deadlineMs: 5_000, log, prefix: `${newId()}:` };
      const redis = openRedisCache(options);
      const remote: RemoteCache = {
        ...redis,
        async read(keys) {
          const answers = await redis.read(keys);
          taken += answers?.filter((answer) => answer !== null).length ?? 0;
          return answers;
        },
      };
      try {
        // it answers in the order in which it is asked
        await play({ gatewayCount: 2, remote, untilStored: () => redis.read(['none']) }, commands);
      } finally {
        redis.close();
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }), playOnRedis), {
      numRuns: 25,
    });
    expect(taken).toBeGreaterThan(0);
  });
});
