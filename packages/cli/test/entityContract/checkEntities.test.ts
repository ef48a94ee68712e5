import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import type { AskSubgraph, SubgraphAnswer } from '../../src/entityContract/askSubgraph.ts';
import { checkEntities } from '../../src/entityContract/checkEntities.ts';

/** A site by its region and number, and a visit of it by an id that is all that another department keeps. */
const sdl = `
  type Query { sites: SiteConnection  site(id: ID!): Site }
  type SiteConnection { nodes: [Site!]! }
  type Site @key(fields: "region { code } number") @key(fields: "old", resolvable: false) {
    region: Region!  number: Int!  old: ID  name: String  visits(first: Int = 5): [Visit!]  by(name: String!): String
    light: String @requires(fields: "mood")  mood: Mood @external
  }
  type Region { code: ID! }
  type Visit @key(fields: "id") { id: ID!  site: Site }
  enum Mood { GOOD BAD }
`;

type Representation = Readonly<Record<string, any>>;
type Answering = (of: readonly Representation[]) => Partial<SubgraphAnswer>;

const sites = Array.from({ length: 12 }, (_, number) => ({ region: { code: 'r1' }, number }));
const isText = (value: unknown) => typeof value === 'string';
const siteOf = ({ region, number }: Representation) =>
  sites.find((site) => site.region.code === region?.code && site.number === number) ?? null;
const entryOf = (one: Representation) => {
  if (one['__typename'] === 'Site') return siteOf(one);
  return isText(one['id']) ? { id: one['id'] } : null;
};
const isKnownType = ({ __typename }: Representation) => ['Site', 'Visit'].includes(__typename);

/** As the contract wants it: types without a key are errors at their place, statements are two however many are asked for. */
const good: Answering = (of) => ({
  data: { _entities: of.map((one) => (isKnownType(one) ? entryOf(one) : null)) },
  errors: of.flatMap((one, index) =>
    isKnownType(one) ? [] : [{ message: 'no such type', path: ['_entities', index] }],
  ),
  statements: 2,
});

/** A subgraph in words: what it answers to representations. */
function subgraph(answering: Answering): { ask: AskSubgraph; asked: Representation[][] } {
  const asked: Representation[][] = [];
  const ask: AskSubgraph = async (query, variables) => {
    const usual = { status: 200, errors: [], statements: null, milliseconds: 1 };
    if (query.startsWith('{ found: sites')) return { ...usual, data: { found: { nodes: sites } } };
    const of = (variables?.['of'] ?? []) as Representation[];
    if (query.includes('found:')) return { ...usual, data: { _entities: of.map(() => ({ found: null })) } };
    asked.push(of);
    return { ...usual, data: null, ...answering(of) };
  };
  return { ask, asked };
}

async function report(answering: Answering, keptElsewhere: ReadonlySet<string> | null = new Set(['Visit'])) {
  const { ask, asked } = subgraph(answering);
  const samples = new Map([['Visit', [{ id: 'v-1' }, { id: 'v-2' }]]]);
  const found = await checkEntities({ url: 'http://site.example', ask, sdl, samples, keptElsewhere });
  const broken = found.findings.filter(({ verdict }) => verdict === 'broken');
  return {
    ...found,
    asked,
    broken: broken.map(({ type, rule }) => `${type} ${rule}`),
    seen: broken.flatMap(({ seen }) => seen),
  };
}

/** The same, but for the entries or whatever else is changed. */
const but =
  (change: (entries: unknown[], of: readonly Representation[]) => Partial<SubgraphAnswer>): Answering =>
  (of) => {
    const answer = good(of);
    return { ...answer, ...change([...(answer.data as { _entities: unknown[] })._entities], of) };
  };
const entries = (_entities: readonly unknown[]) => ({ data: { _entities } });

describe('the check of _entities', () => {
  it('finds nothing wrong with a subgraph that keeps the contract, and finds its things by itself', async () => {
    const { asked, broken, findings, isKept, known, notes } = await report(good);
    expect({ broken, isKept, known, notes }).toEqual({
      broken: [],
      isKept: true,
      known: { Site: 12, Visit: 2 },
      notes: [],
    });
    expect(new Set(findings.map(({ type, key }) => `${type} ${key}`))).toEqual(
      new Set(['Site region { code } number', 'Visit id']),
    );
    expect(findings.filter(({ rule }) => rule === 'requires')).toHaveLength(1);
    expect(asked.filter((of) => of.length === 1_000)).toHaveLength(2);
    const carried = asked.flat().filter((one) => 'mood' in one);
    expect(new Set(carried.map((one) => one['mood']))).toEqual(new Set(['GOOD', null]));
  });

  it.each<[string, readonly string[], Answering]>([
    ['the other way round', ['Site order', 'Site thousand'], but((all) => entries(all.toReversed()))],
    [
      'without repeats',
      ['Site order'],
      but((all) => entries([...new Map(all.map((one) => [JSON.stringify(one), one])).values()])),
    ],
    [
      'without what there is not',
      ['Site order', 'Site thousand'],
      but((all) => entries(all.filter((one) => one !== null))),
    ],
    [
      'with nothing at all for one bad key',
      ['Site badKeys', 'Visit badKeys'],
      but((all, of) =>
        of.some((one) => one['id'] === null || one['number'] === null) ? { data: null, status: 500 } : entries(all),
      ),
    ],
    [
      'with an error for what there is not',
      ['Site unknownIds'],
      but((all, of) => ({
        ...entries(all),
        errors: of.flatMap((one, at) =>
          !isKnownType(one) || entryOf(one) === null ? [{ message: 'not found', path: ['_entities', at] }] : [],
        ),
      })),
    ],
    [
      'with a crash for a type that it has not',
      ['Site unknownTypes'],
      but((all, of) => (of.every(isKnownType) ? entries(all) : { status: 500 })),
    ],
    ['without a word about it', ['Site unknownTypes'], but((all) => ({ ...entries(all), errors: [] }))],
    [
      'not at all where more are asked than 500',
      ['Site thousand', 'Visit thousand'],
      but((all, of) => entries(of.length > 500 ? all.slice(0, 500) : all)),
    ],
    [
      'with a null list for nothing',
      ['Site empty'],
      but((all, of) => (of.length === 0 ? { data: { _entities: null } } : entries(all))),
    ],
    [
      'not without what it requires',
      ['Site requires'],
      but((all, of) => (of.some((one) => one['mood'] === null) ? { data: null } : entries(all))),
    ],
    [
      'by a statement for each representation',
      ['Site statements', 'Visit statements'],
      but((all, of) => ({ ...entries(all), statements: of.length })),
    ],
    [
      'by a statement for each thing that there is',
      ['Site statements'],
      but((all, of) => ({
        ...entries(all),
        statements: 1 + new Set(of.flatMap((one) => siteOf(one)?.number ?? [])).size,
      })),
    ],
  ])('finds a subgraph that answers %s', async (_, expected, answering) => {
    const { broken, isKept } = await report(answering);
    expect(broken).toEqual(expect.arrayContaining([...expected]));
    expect(isKept).toBe(false);
  });

  it('lets a bare key pass only where another department keeps the type', async () => {
    expect((await report(good, null)).broken).toEqual([]);
    expect((await report(good, new Set())).broken).toEqual(['Visit unknownIds']);
  });

  it('lets statements grow by the hundred, and says where they are not told', async () => {
    const byHundred = but((all, of) => ({ ...entries(all), statements: Math.ceil(of.length / 100) }));
    expect((await report(byHundred)).broken).toEqual([]);
    const silent = await report(but((all) => ({ ...entries(all), statements: null })));
    expect(silent.findings.filter(({ rule }) => rule === 'statements')).toMatchObject([
      { verdict: 'unknown', seen: [expect.stringContaining('does not tell its statements')] },
      { verdict: 'unknown' },
    ]);
    expect(silent.isKept).toBe(true);
  });

  it('refuses a schema that is none', async () => {
    const { ask } = subgraph(good);
    const trial = { url: 'u', ask, samples: new Map(), keptElsewhere: null };
    await expect(checkEntities({ ...trial, sdl: 'type {' })).rejects.toMatchObject({ code: 'SUBGRAPH_SDL_REFUSED' });
    const none = await checkEntities({ ...trial, sdl: `type Query { a${newId().slice(0, 4)}: Int }` });
    expect(none).toMatchObject({
      isKept: true,
      findings: [],
      notes: ['It has no type with a key that it answers for.'],
    });
  });
});
