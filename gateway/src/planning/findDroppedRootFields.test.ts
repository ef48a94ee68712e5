import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { OperationTypeNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findDroppedRootFields } from './findDroppedRootFields.ts';

const fetch = (operation: string, operationKind = OperationTypeNode.QUERY): FetchNode => ({
  kind: 'Fetch',
  serviceName: 'a',
  operation,
  operationKind,
  operationName: undefined,
});
const dropped = (source: string, node: PlanNode | undefined, operationName: string | null = null) =>
  findDroppedRootFields({ kind: 'QueryPlan', ...(node && { node }) }, parse(source), operationName);

describe('findDroppedRootFields', () => {
  it('names what the plan leaves out, by the client’s names and once', () => {
    expect(dropped('{ a b mine: c { id } mine: c { name } }', fetch('{a}'))).toEqual(['b', 'mine']);
    expect(dropped('{ a b }', undefined)).toEqual(['a', 'b']);
    expect(dropped('{ mine: a }', fetch('{mine:a}'))).toEqual([]);
  });

  it('looks through fragments, in the operation and in fetches', () => {
    const source =
      '{ ...Some ... on Query { c } ... { d } } fragment Some on Query { a ...Others } fragment Others on Query { b }';
    expect(dropped(source, undefined)).toEqual(['a', 'b', 'c', 'd']);
    expect(dropped(source, fetch('{...F ...on Query{c}}fragment F on Query{a b ...on Query{d}}'))).toEqual([]);
    expect(dropped(source, fetch('fragment F on Query{a b} {...F c}'))).toEqual(['d']);
  });

  it('expects neither introspection nor what a condition may leave out', () => {
    const source =
      'query ($x: Boolean!) { __typename t: __typename __schema { queryType { name } } a @include(if: $x) ...F @skip(if: $x) }';
    expect(dropped(`${source} fragment F on Query { b }`, undefined)).toEqual([]);
    expect(dropped('query ($x: Boolean!) { a @include(if: $x) a }', undefined)).toEqual(['a']);
    expect(dropped('{ ... @defer { a } b @access }', undefined)).toEqual(['a', 'b']);
  });

  it('finds fetches in every kind of node', () => {
    const plan: PlanNode = {
      kind: 'Sequence',
      nodes: [
        {
          kind: 'Parallel',
          nodes: [
            fetch('{a}'),
            { kind: 'Condition', condition: 'x', ifClause: fetch('{b}'), elseClause: fetch('{c}') },
          ],
        },
        fetch('mutation{d}', OperationTypeNode.MUTATION),
      ],
    };
    expect(dropped('{ a b c d }', plan)).toEqual([]);
  });

  it('does not take a fetch from another place, or of entities, for one from the root', () => {
    const inner: PlanNode = { kind: 'Flatten', path: ['done', 'query'], node: fetch('{a}') };
    const entities: PlanNode = {
      ...fetch('query($r:[_Any!]!){_entities(representations:$r){...on P{a}}}'),
      requires: [],
    };
    expect(
      dropped('mutation { done { query { a } } a }', {
        kind: 'Sequence',
        nodes: [fetch('mutation{done{__typename}}', OperationTypeNode.MUTATION), inner, entities],
      }),
    ).toEqual(['a']);
  });

  it('looks at the operation that is run', () => {
    const source = 'query A { a } query B { b }';
    expect(dropped(source, fetch('{a}'), 'A')).toEqual([]);
    expect(dropped(source, fetch('{a}'), 'B')).toEqual(['b']);
    expect(dropped('mutation { a b }', fetch('mutation{a}', OperationTypeNode.MUTATION))).toEqual(['b']);
  });
});
