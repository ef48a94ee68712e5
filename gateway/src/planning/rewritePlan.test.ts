import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, OperationTypeNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { rewritePlan } from './rewritePlan.ts';
import type { SyntheticFields } from './SyntheticFields.ts';

const price = (currency: string) => ({
  field: 'price',
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'in' },
      value: { kind: Kind.STRING, value: currency },
    } as const,
  ],
});
const needs: Record<string, string> = { tax: '_rq0_price', taxed: '_rq0_price', fee: '_rq1_price' };
const synthetic: SyntheticFields = {
  prefix: '_rq',
  byName: new Map([
    ['_rq0_price', price('EUR')],
    ['_rq1_price', price('USD')],
  ]),
  requiredBy: (subgraph, type, field) =>
    subgraph === 'b' && type === 'Offer' && needs[field] !== undefined ? [{ path: 'price', key: needs[field] }] : [],
};
const field = (name: string) => ({ kind: 'Field', name }) as const;

function entityFetch(operation: string, keys: readonly string[], more: Partial<FetchNode> = {}): PlanNode {
  const node: FetchNode = {
    kind: 'Fetch',
    serviceName: 'b',
    operation: `query($representations:[_Any!]!){_entities(representations:$representations)${operation}}`,
    operationKind: OperationTypeNode.QUERY,
    operationName: undefined,
    requires: [
      { kind: 'InlineFragment', typeCondition: 'Offer', selections: ['__typename', 'id', ...keys].map(field) },
    ],
    variableUsages: [],
    ...more,
  };
  return { kind: 'Flatten', path: ['offers', '@'], node };
}

const rewritten = (node: QueryPlan['node']) =>
  rewritePlan({ kind: 'QueryPlan', ...(node && { node }) }, synthetic).node;

describe('rewritePlan', () => {
  it('leaves alone what names no synthetic field', () => {
    const node = entityFetch('{...on Offer{name}}', []);
    expect(rewritten(node)).toEqual(node);
    expect(rewritePlan({ kind: 'QueryPlan' }, synthetic)).toEqual({ kind: 'QueryPlan' });
    expect(() => rewritten({ kind: 'Defer', primary: {}, deferred: [] })).toThrow('without @defer');
  });

  it('asks for the real field under the synthetic key', () => {
    const node: PlanNode = {
      kind: 'Fetch',
      serviceName: 'a',
      operation: '{offers{id _rq0_price other:_rq1_price price}}',
      operationKind: OperationTypeNode.QUERY,
      operationName: undefined,
    };
    expect(rewritten(node)).toMatchObject({
      operation: '{offers{id _rq0_price:price(in:"EUR")other:price(in:"USD")price}}',
    });
  });

  it('hands over the real field, before Apollo’s own rewrites change the type', () => {
    const setter: FetchDataRewrite = { kind: 'ValueSetter', path: ['... on Offer', '__typename'], setValueTo: 'Media' };
    expect(rewritten(entityFetch('{...on Offer{tax}}', ['_rq0_price'], { inputRewrites: [setter] }))).toMatchObject({
      kind: 'Flatten',
      node: {
        requires: [{ selections: [{ name: '__typename' }, { name: 'id' }, { name: '_rq0_price' }] }],
        inputRewrites: [{ kind: 'KeyRenamer', path: ['... on Offer', '_rq0_price'], renameKeyTo: 'price' }, setter],
      },
    });
  });

  it('renames inner keys while the outer ones still have their names', () => {
    const inner: QueryPlanSelectionNode = {
      kind: 'Field',
      name: '_rq0_price',
      selections: [field('_rq1_price'), field('id')],
    };
    const node = entityFetch('{...on Offer{name}}', [], {
      requires: [{ kind: 'InlineFragment', typeCondition: 'Offer', selections: [inner] }],
    });
    expect(rewritten(node)).toMatchObject({
      node: {
        inputRewrites: [
          { path: ['... on Offer', '_rq0_price', '_rq1_price'] },
          { path: ['... on Offer', '_rq0_price'] },
        ],
      },
    });
  });

  it('splits a fetch whose fields need the same field differently, and no other', () => {
    const whole = entityFetch('{...on Offer{tax taxed name}}', ['_rq0_price']);
    expect(rewritten(whole)).toMatchObject({ kind: 'Flatten' });
    const split = rewritten(entityFetch('{...on Offer{tax name fee taxed}}', ['_rq0_price', '_rq1_price']));
    expect(split).toMatchObject({
      kind: 'Parallel',
      nodes: [
        { kind: 'Flatten', path: ['offers', '@'] },
        { kind: 'Flatten', path: ['offers', '@'] },
      ],
    });
    expect(fetchesOf(split)).toEqual([
      ['{...on Offer{tax name taxed}}', ['__typename', 'id', '_rq0_price'], []],
      ['{...on Offer{fee}}', ['__typename', 'id', '_rq1_price'], []],
    ]);
  });

  it('gives each part the fragments and the variables that it uses', () => {
    const operation =
      'query O__b__1($representations:[_Any!]!,$a:Int,$b:Int,$c:Boolean!)@live(if:$c){_entities(representations:$representations){...F ...on Offer@include(if:$c){fee(x:$b)more{...G}}}}' +
      'fragment F on Offer{tax(x:$a)id}fragment G on More{of(x:$a)}';
    const split = rewritten(
      entityFetch('', ['_rq0_price', '_rq1_price'], { operation, variableUsages: ['a', 'b', 'c'] }),
    );
    expect(fetchesOf(split).map(([text, , variables]) => [text, variables])).toEqual([
      ['{...on Offer{tax(x:$a)id}...on Offer@include(if:$c){more{...G}}}', ['a', 'c']],
      ['{...on Offer@include(if:$c){fee(x:$b)}}', ['b', 'c']],
    ]);
    for (const { operation: text } of rawFetchesOf(split)) {
      const used = new Set(text.match(/\$\w+/g));
      const declared = parse(text).definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
      );
      expect(new Set(declared.map(({ variable }) => `$${variable.name.value}`))).toEqual(used);
      expect(text.includes('fragment G')).toBe(text.includes('...G'));
      expect(text).not.toContain('fragment F');
    }
  });

  it('reaches every node, and makes a sequence of a subscription', () => {
    const fetch: FetchNode = {
      kind: 'Fetch',
      serviceName: 'a',
      operation: '{offers{_rq0_price}}',
      operationKind: OperationTypeNode.QUERY,
      operationName: undefined,
    };
    const condition: PlanNode = {
      kind: 'Condition',
      condition: 'x',
      ifClause: fetch,
      elseClause: { kind: 'Parallel', nodes: [fetch] },
    };
    const after = JSON.stringify(
      rewritten({
        kind: 'Subscription',
        primary: fetch,
        rest: { kind: 'Flatten', path: ['x'], node: { kind: 'Sequence', nodes: [condition] } },
      }),
    );
    expect(after).not.toContain('{_rq0_price}');
    expect(after.match(/_rq0_price:price/g)).toHaveLength(3);
    expect(after).toMatch(/^{"kind":"Sequence","nodes":\[{"kind":"Fetch"/);
    expect(rewritten({ kind: 'Subscription', primary: fetch })).toMatchObject({ kind: 'Fetch' });
  });
});

function rawFetchesOf(node: QueryPlan['node']): readonly FetchNode[] {
  if (node?.kind === 'Parallel') return node.nodes.flatMap(rawFetchesOf);
  if (node?.kind === 'Flatten') return rawFetchesOf(node.node);
  return node?.kind === 'Fetch' ? [node] : [];
}

/** What is asked of the entities, the keys handed over, the variables. */
function fetchesOf(node: QueryPlan['node']): readonly (readonly [string, readonly string[], readonly string[]])[] {
  return rawFetchesOf(node).map(({ operation, requires, variableUsages }) => {
    const [, asked = ''] = /_entities\(representations:\$representations\)(.*?)}(?:fragment.*)?$/.exec(operation) ?? [];
    const [entity] = requires ?? [];
    const keys =
      entity?.kind === 'InlineFragment'
        ? entity.selections.flatMap((key) => (key.kind === 'Field' ? [key.name] : []))
        : [];
    return [asked, keys, variableUsages ?? []];
  });
}
