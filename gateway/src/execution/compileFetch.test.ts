import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { anonymous } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import { buildSchema, OperationTypeNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileFetch } from './compileFetch.ts';
import type { Execution } from './Execution.ts';
import type { JsonObject } from './jsonObject.ts';
import type { Subgraph } from './Subgraph.ts';
import { subgraphFetchOf } from './subgraphFetchOf.ts';

const schema = buildSchema('type Part { id: ID crate: String } type Query { parts: [Part] }');
const requires: QueryPlanSelectionNode[] = [
  {
    kind: 'InlineFragment',
    typeCondition: 'Part',
    selections: [
      { kind: 'Field', name: '__typename' },
      { kind: 'Field', name: 'id' },
    ],
  },
];

const fetchNode: FetchNode = {
  kind: 'Fetch',
  serviceName: 'shipping',
  requires,
  operation: 'query($representations:[_Any!]!){_entities(representations:$representations){...on Part{crate}}}',
  operationName: undefined,
  operationKind: OperationTypeNode.QUERY,
};

/** Fetches `crate` for the parts, of which the subgraph says what is given. `sent` has been asked and answered before. */
async function fetchCrates(parts: readonly JsonObject[], entities: readonly unknown[], sent?: string) {
  const answer = { data: { _entities: entities }, errors: [] };
  let asked = 0;
  const subgraph: Subgraph = {
    ask: async () => {
      asked += 1;
      return answer;
    },
    close: async () => {},
  };
  const before = { representations: sent === undefined ? null : [sent], read: () => answer };
  const execution: Execution = {
    variables: {},
    context: { principal: anonymous, requestId: 'r', log: createLog({ name: 'test', level: 'silent' }), update: null },
    flags: {},
    data: { parts },
    errors: [],
    received: sent === undefined ? null : new Map([[subgraphFetchOf(fetchNode), before]]),
  };
  await compileFetch(fetchNode, ['parts', '@'], { schema, subgraphs: new Map([['shipping', subgraph]]) })(execution);
  return { data: execution.data, asked };
}

describe('a fetch of entities', () => {
  const part = (id: string): JsonObject => ({ __typename: 'Part', id });

  it.each([[null], [''], [0], [false]])('keeps the type of an entity of which the answer says %o', async (said) => {
    const { data } = await fetchCrates([part('1'), part('1')], [{ __typename: said, crate: 'c' }]);
    const merged = { __typename: 'Part', id: '1', crate: 'c' };
    expect(data).toEqual({ parts: [merged, merged] });
  });

  it('takes the type that the answer says', async () => {
    const { data } = await fetchCrates([part('1')], [{ __typename: 'Unheard', crate: 'c' }]);
    expect(data).toEqual({ parts: [{ __typename: 'Unheard', id: '1', crate: 'c' }] });
  });

  it.each([
    ['the same', '{"__typename":"Part","id":"a/é"}', 0],
    ['the same with escapes', '{"__typename":"Part","id":"a\\/\\u00e9"}', 0],
    ['another', '{"__typename":"Part","id":"b"}', 1],
    ['no JSON', '{"__typename":"Part","id":"', 1],
  ])('does not ask again for what has been answered: %s', async (_, sent, times) => {
    const { data, asked } = await fetchCrates([part('a/é')], [{ crate: 'c' }], sent);
    expect(data).toEqual({ parts: [{ __typename: 'Part', id: 'a/é', crate: 'c' }] });
    expect(asked).toBe(times);
  });
});
