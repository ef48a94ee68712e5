import { hash } from 'node:crypto';
import { getOperationAST, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeed } from '../readSeed.ts';
import type { SubgraphText } from '../SubgraphText.ts';
import { createJudge } from './createJudge.ts';
import type { Judgement } from './Judgement.ts';
import { judge } from './judge.ts';

const root = new URL('../../../../', import.meta.url);
const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const fromSdl = (sdl: string, name = 'a'): SubgraphText => ({ name, url: `http://${name}`, sdl: `${link}\n${sdl}` });
const recordedOf = (document: string) => ({
  document,
  hash: hash('sha256', document),
  operationName: getOperationAST(parse(document))?.name?.value ?? null,
  client: 'c',
  clientVersion: '1',
  requests: 1,
  lastSeenAt: null,
});
const composed = (judgement: Judgement) => {
  if (judgement.kind === 'refused') throw new Error(judgement.faults.map(({ message }) => message).join());
  return judgement;
};
const sdlOf = async (sdl: string) =>
  composed(await judge({ subgraphs: [fromSdl(sdl)], published: null, presentSdl: null, recorded: [] })).supergraphSdl;

const base = `
  type Query { permit(id: ID!): Permit permits(filter: Filter, kind: Kind): [Permit] unused: Int }
  type Permit { id: ID! number: Int name: String }
  input Filter { region: String range: Range } input Range { from: Int }
  enum Kind { LAND BUILDING }
`;
const used = [
  'query One($id: ID!) { permit(id: $id) { number } }',
  'query Many($f: Filter, $k: Kind) { permits(filter: $f, kind: $k) { name } }',
  'query Broken { nothing }',
];

describe('what would break', () => {
  it.each([
    ['a field that nobody asks goes', base.replace('unused: Int', ''), []],
    ['a field that is asked goes', base.replace('number: Int', ''), ['One']],
    ['a field that is asked becomes of another type', base.replace('number: Int', 'number: String'), ['One']],
    ['a field that is asked becomes never null', base.replace('number: Int', 'number: Int!'), []],
    ['an argument must be given', base.replace('permit(id: ID!)', 'permit(id: ID!, tier: Int!)'), ['One']],
    ['an input that is sent must have more', base.replace('region: String', 'region: String tier: Int!'), ['Many']],
    ['an input within an input must have more', base.replace('from: Int', 'from: Int to: Int!'), ['Many']],
    ['a value that may be sent goes', base.replace('LAND', ''), ['Many']],
    ['nothing but news', base.replace('unused: Int', 'unused: Int more: Int'), []],
  ])('%s', async (_, next, broken) => {
    const judged = composed(
      await judge({
        subgraphs: [fromSdl(next)],
        published: null,
        presentSdl: await sdlOf(base),
        recorded: used.map(recordedOf),
      }),
    );
    expect(judged.wouldBreak.map(({ operation }) => operation)).toEqual(broken);
    expect(judged.changes.length).toBeGreaterThan(0);
  });

  it('a mutation when there is none any more', async () => {
    const present = await sdlOf('type Query { a: Int } type Mutation { b: Int }');
    const order = { subgraphs: [fromSdl('type Query { a: Int }')], published: null, presentSdl: present };
    const judged = composed(await judge({ ...order, recorded: [recordedOf('mutation B { b }')] }));
    expect(judged.wouldBreak).toMatchObject([{ operation: 'B', message: 'The schema has no mutation.' }]);
  });
});

describe('what is refused', () => {
  it.each([
    ['no GraphQL', [fromSdl('type Query {')], { code: 'INVALID_GRAPHQL', subgraphs: ['a'] }],
    ['an unknown type', [fromSdl('type Query { a: Nobody }')], { code: 'INVALID_GRAPHQL', subgraphs: ['a'] }],
    [
      'two that share a field and do not say so',
      [fromSdl('type Query { a: Int }'), fromSdl('type Query { a: Int }', 'b')],
      { code: 'INVALID_FIELD_SHARING', subgraphs: ['a', 'b'], coordinate: 'Query.a' },
    ],
    [
      'a key of nothing',
      [fromSdl('type Query { a: T } type T @key(fields: "no") { id: ID }')],
      { code: 'KEY_INVALID_FIELDS', subgraphs: ['a'] },
    ],
  ])('%s', async (_, subgraphs, fault) => {
    const judged = await judge({ subgraphs, published: null, presentSdl: null, recorded: [] });
    expect(judged).toMatchObject({ kind: 'refused', faults: [fault] });
  });

  it('what takes longer or more memory than is allowed', async () => {
    const order = { subgraphs: [fromSdl('type Query { a: Int }')], published: 'a', presentSdl: null, recorded: [] };
    const hurried = createJudge({ timeLimitMs: 1 });
    expect(await hurried.judge(order)).toMatchObject({
      kind: 'refused',
      faults: [{ code: 'TOO_COMPLEX', subgraphs: ['a'] }],
    });
    await hurried.stop();
    const narrow = createJudge({ memoryLimitMb: 20 });
    expect(await narrow.judge(order)).toMatchObject({ kind: 'refused', faults: [{ code: 'TOO_COMPLEX' }] });
    await narrow.stop();
  });

  it('more orders than may wait', async () => {
    const judging = createJudge({ waitingAtMost: 1 });
    const order = { subgraphs: [fromSdl('type Query { a: Int }')], published: null, presentSdl: null, recorded: [] };
    const first = judging.judge(order);
    await expect(judging.judge(order)).rejects.toMatchObject({ code: 'REGISTRY_BUSY' });
    expect(await first).toMatchObject({ kind: 'composed' });
    await judging.stop();
  });
});

describe('our own graph', () => {
  let supergraphSdl: string | null;
  let asIs: Judgement;
  let careless: Judgement;
  beforeAll(async () => {
    const schema = new URL('schema/', root);
    const list = new URL('subgraphs.json', schema);
    const seed = await readSeed({ list, root, supergraph: new URL('supergraph.graphql', schema) });
    supergraphSdl = seed.supergraphSdl;
    const order = { published: 'acceptance', presentSdl: supergraphSdl, recorded: [] };
    asIs = await judge({ ...order, subgraphs: seed.subgraphs });
    const more = 'extend type Query { careless: [Careless!]! } type Careless { id: ID! }';
    const changed = seed.subgraphs.map((one) =>
      one.name === 'acceptance' ? { ...one, sdl: `${one.sdl}\n${more}` } : one,
    );
    careless = await judge({ ...order, subgraphs: changed });
  });

  it('is composed as it is committed, and its rules are held', () => {
    const judged = composed(asIs);
    expect(judged.supergraphSdl).toBe(supergraphSdl);
    expect([judged.changes, judged.policyFaults]).toEqual([[], []]);
  });

  it('does not take a schema that breaks its rules', () => {
    const { policyFaults, changes } = composed(careless);
    expect(changes.map(({ path }) => path)).toContain('Query.careless');
    const told = policyFaults.map(({ coordinate, message }) => `${coordinate}: ${message}`).join('\n');
    for (const rule of [
      'Query.careless: has no @access',
      'Query.careless: a list of unknown size',
      'Careless.id: has no description',
    ])
      expect(told).toContain(rule);
    expect(new Set(policyFaults.map(({ subgraph }) => subgraph))).toEqual(new Set(['acceptance']));
  });
});
