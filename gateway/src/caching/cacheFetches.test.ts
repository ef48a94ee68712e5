import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it, vi } from 'vitest';
import { contextOf, figureOf, openTestCache, personOf, policyFor, policySources } from '../../test/kit/cacheKit.ts';
import type { SubgraphAnswer, SubgraphFetch, SubgraphRequest } from '../execution/Subgraph.ts';
import { cacheFetches } from './cacheFetches.ts';

const sources = policySources(`
  type Query { project(id: ID!): Project @cacheControl(maxAge: 30) @access(roles: ["SIGNED_IN"]) }
  type Project @cacheControl(maxAge: 30) @access(roles: ["SIGNED_IN"]) { id: ID! name: String }
`);
const entities: SubgraphFetch = {
  subgraph: 's',
  kind: 'query',
  query:
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project { name } } }',
  operationName: null,
};
const root: SubgraphFetch = { ...entities, query: 'query ($id: ID!) { project(id: $id) { name } }' };
const one = newId();
const other = newId();
const represent = (id: string) => JSON.stringify({ __typename: 'Project', id });

function open(answer: (request: SubgraphRequest) => SubgraphAnswer) {
  const test = openTestCache();
  const ask = vi.fn(async (request: SubgraphRequest) => answer(request));
  const subgraph = cacheFetches(
    { ask, close: async () => {} },
    { cache: test.cache, policyOf: ({ query }) => policyFor(sources, query) },
  );
  const context = contextOf(personOf('a'));
  const of = (...ids: string[]): SubgraphRequest => ({
    fetch: entities,
    variables: '',
    representations: ids.map(represent),
    context,
  });
  return { test, ask, subgraph, context, of };
}

const named = ({ representations }: SubgraphRequest): SubgraphAnswer => ({
  data: { _entities: (representations ?? []).map((text) => ({ name: `项目 ${JSON.parse(text).id}` })) },
  errors: [],
});

describe('cacheFetches', () => {
  it('asks for the entities that it has not, and puts all in their places', async () => {
    const { subgraph, ask, of } = open(named);
    await subgraph.ask(of(one));
    const { data } = await subgraph.ask(of(other, one));
    expect(data).toEqual({ _entities: [{ name: `项目 ${other}` }, { name: `项目 ${one}` }] });
    expect(ask.mock.calls.map(([{ representations }]) => representations)).toEqual([
      [represent(one)],
      [represent(other)],
    ]);
    await subgraph.ask(of(one, other));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('gives bytes where bytes are wanted, with what is not Latin in them', async () => {
    const { subgraph, of } = open(named);
    await subgraph.ask(of(one));
    const { raw } = await subgraph.ask({ ...of(one), mayBeRaw: true });
    expect(Buffer.from(raw?.bytes ?? []).toString()).toBe(`{"data":{"_entities":[{"name":"项目 ${one}"}]}}`);
    expect(raw?.text).toHaveLength(raw?.bytes.length ?? 0);
    expect(raw?.read().data).toEqual({ _entities: [{ name: `项目 ${one}` }] });
  });

  it('says of errors which entity they are of, among those it had', async () => {
    const { subgraph, test, of } = open((request) =>
      request.representations?.[0] === represent(one)
        ? named(request)
        : { data: { _entities: [null] }, errors: [{ message: 'x', path: ['_entities', 0, 'name'] }] },
    );
    await subgraph.ask(of(one));
    const answer = await subgraph.ask(of(one, other));
    expect(answer.data).toEqual({ _entities: [{ name: `项目 ${one}` }, null] });
    expect(answer.errors).toEqual([{ message: 'x', path: ['_entities', 1, 'name'] }]);
    expect(await figureOf(test, 'gateway_cache_stored_total', 'level="fetch"')).toBe(1);
  });

  it.each<[string, SubgraphAnswer]>([
    ['errors', { data: { _entities: [{ name: 'x' }] }, errors: [{ message: 'x' }] }],
    ['nothing', { data: null, errors: [] }],
    ['another number of entities', { data: { _entities: [] }, errors: [] }],
    ['no list', { data: { _entities: 'x' }, errors: [] }],
    [
      'no JSON, in bytes nobody has looked into',
      {
        data: null,
        errors: [],
        raw: {
          bytes: Buffer.from('{"data":{"_entities":[}'),
          text: '{"data":{"_entities":[}',
          at: null,
          entities: null,
          read: () => ({ data: null, errors: [{ message: 'DEPARTMENT_UNAVAILABLE' }] }),
        },
      },
    ],
  ])('keeps no answer that has %s', async (_, answer) => {
    const { subgraph, ask, of } = open(() => answer);
    await subgraph.ask(of(one));
    await subgraph.ask(of(one));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('keeps root fields by their variables, and asks anew behind an event of the project alone', async () => {
    const { subgraph, ask, context, test } = open(() => ({ data: { project: { name: 'x' } }, errors: [] }));
    const asking = (id: string): SubgraphRequest => ({
      fetch: root,
      variables: `"id":"${id}"`,
      representations: null,
      context,
    });
    for (const id of [one, one, other, one]) await subgraph.ask(asking(id));
    expect(ask).toHaveBeenCalledTimes(2);
    test.cache.log.hear(test.event(1, other));
    for (const id of [one, other]) await subgraph.ask(asking(id));
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('makes what is put together from it as old as it is', async () => {
    const { subgraph, test, of } = open(named);
    await subgraph.ask(of(one));
    test.time += 1_000;
    const reading = test.cache.begin();
    const request = of(one);
    request.context.reading = reading;
    await subgraph.ask(request);
    expect(reading?.sentAt).toBe(test.time - 1_000);
  });

  it('lets a mutation pass, and gives its caller nothing older', async () => {
    const { subgraph, ask, of, context } = open(named);
    await subgraph.ask(of(one));
    await subgraph.ask({ fetch: { ...entities, kind: 'mutation' }, variables: '', representations: null, context });
    await subgraph.ask(of(one));
    expect(ask).toHaveBeenCalledTimes(3);
  });
});
