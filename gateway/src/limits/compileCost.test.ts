import fc from 'fast-check';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileCost } from './compileCost.ts';
import { readCostRules } from './readCostRules.ts';

const sdl = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(
    assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true
  ) on FIELD_DEFINITION
  type Query {
    id: ID
    one: Thing
    some: [Thing!]!
    ten: [Thing] @listSize(assumedSize: 7)
    page(first: Int = 20): ThingConnection
      @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
    window(first: Int, last: Int): [Thing] @listSize(assumedSize: 30, slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    search(text: String @cost(weight: 3)): [Thing] @cost(weight: 50) @listSize(assumedSize: 2)
    dear: Dear
    any: Any
    node: Node
    ids: [ID!]! @listSize(assumedSize: 1000)
    filtered(by: Filter, plain: Plain): Thing
    matching(any: [Filter!] @cost(weight: 2), text: String): [Thing] @listSize(assumedSize: 3)
    weighty: [Weighty!] @listSize(assumedSize: 4)
  }
  input Filter { text: String @cost(weight: 7) region: ID within: Filter parts: [Part!] @cost(weight: 1) plain: Plain }
  input Part { name: String @cost(weight: 3) code: ID }
  input Plain { id: ID more: Plain }
  scalar Weighty @cost(weight: 2)
  type Mutation { act: Thing }
  type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! more: Boolean }
  type ThingEdge { node: Thing! }
  interface Node { id: ID things: [Thing] }
  type Thing implements Node { id: ID thing: Thing things: [Thing] @listSize(assumedSize: 3) }
  type Dear implements Node @cost(weight: 9) { id: ID things: [Thing] @listSize(assumedSize: 5) page(first: Int): ThingConnection
    @listSize(slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false) }
  union Any = Thing | Dear
`;
const schema = buildSchema(sdl);
const rules = readCostRules(sdl);
const costOf = (source: string, variables: Record<string, unknown> = {}) => {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('There is no operation.');
  const cost = compileCost({ document, operation }, { schema, rules, assumedListSize: 10 });
  return typeof cost === 'number' ? cost : cost(variables);
};

describe('compileCost', () => {
  it.each([
    ['a scalar', '{ id }', 0],
    ['an object', '{ one { id } }', 1],
    ['objects within each other', '{ one { thing { thing { id } } } }', 3],
    ['a list of unknown size', '{ some { id } }', 10],
    ['a list of assumed size', '{ ten { id } }', 7],
    ['a list within a list', '{ ten { things { id } } }', 7 * (1 + 3)],
    ['a list of scalars', '{ ids }', 0],
    ['a list of scalars with a weight', '{ weighty }', 8],
    ["a page of the argument's default", '{ page { nodes { id } } }', 1 + 20],
    ['a page of a size', '{ page(first: 5) { nodes { id } } }', 1 + 5],
    ['a page, by edges', '{ page(first: 5) { edges { node { id } } more } }', 1 + 5 * 2],
    ['an empty page', '{ page(first: 0) { nodes { id } } }', 1],
    ['a list without its slicing arguments', '{ window { id } }', 30],
    ['the larger of two slicing arguments', '{ window(first: 3, last: 8) { id } }', 8],
    ['a field with a weight, once for the list', '{ search { id } }', 50 + 2],
    ['an argument with a weight', '{ search(text: "x") { id } }', 50 + 3 + 2],
    ['a type with a weight', '{ dear { id } }', 9],
    [
      'the dearest of a union',
      '{ any { ... on Thing { thing { id } } ... on Dear { page(first: 4) { nodes { id } } } } }',
      1 + 1 + 4,
    ],
    ['the dearest of an interface', '{ node { things { id } } }', 1 + 5],
    [
      'a fragment, wherever it is spread',
      '{ one { ...F } dear { things { ...F } } } fragment F on Thing { thing { id } }',
      2 + 9 + 5 * 2,
    ],
    ['what is never included', '{ one @include(if: false) { id } dear @skip(if: false) { id } }', 9],
    ['a mutation', 'mutation { act { id } }', 10 + 1],
    ['a field of an input with a weight', '{ filtered(by: { text: "x" }) { id } }', 1 + 7],
    [
      'a field of an input without one',
      '{ filtered(by: { region: "1", plain: { id: 1 } }, plain: { id: 2 }) { id } }',
      1,
    ],
    ['inputs within inputs', '{ filtered(by: { within: { text: "x", within: { text: null } } }) { id } }', 1 + 7 + 7],
    [
      'each entry of a list of inputs',
      '{ filtered(by: { parts: [{ name: "a" }, { code: 1 }, { name: "b" }] }) { id } }',
      8,
    ],
    ['an entry that stands for a list', '{ filtered(by: { parts: { name: "a" } }) { id } }', 1 + 1 + 3],
    [
      'inputs once for the list that is answered',
      '{ matching(any: [{ text: "x" }, { text: "y" }]) { id } }',
      2 + 14 + 3,
    ],
    ['an input that is null', '{ filtered(by: null) { id } }', 1],
    ['introspection', '{ __schema { types { fields { name } } } }', 0],
  ])('counts %s', (_, source, cost) => {
    expect(costOf(source)).toBe(cost);
  });

  it.each([
    ['a size', 'query ($n: Int) { page(first: $n) { nodes { id } } }', { n: 6 }, 7],
    ['no size', 'query ($n: Int) { page(first: $n) { nodes { id } } }', {}, 21],
    ['a default', 'query ($n: Int = 3) { page(first: $n) { nodes { id } } }', {}, 4],
    ['null', 'query ($n: Int = 3) { page(first: $n) { nodes { id } } }', { n: null }, 21],
    ['what is no number', 'query ($n: Int) { page(first: $n) { nodes { id } } }', { n: 'x' }, 21],
    ['an input', 'query ($f: Filter) { filtered(by: $f) { id } }', { f: { text: 'x', parts: [{ name: 'a' }] } }, 12],
    ['no input', 'query ($f: Filter) { filtered(by: $f) { id } }', {}, 1],
    ['a default input', 'query ($f: Filter = {text: "x"}) { filtered(by: $f) { id } }', {}, 8],
    ['a part of an input', 'query ($t: String) { filtered(by: { within: { text: $t } }) { id } }', { t: 'x' }, 8],
    ['a part that is not given', 'query ($t: String) { filtered(by: { within: { text: $t } }) { id } }', {}, 1],
    ['a list of inputs', 'query ($f: [Filter!]) { matching(any: $f) { id } }', { f: [{ text: '' }, {}] }, 2 + 7 + 3],
    ['what is no input', 'query ($f: Filter) { filtered(by: $f) { id } }', { f: 'x' }, 1],
    ['less than nothing', 'query ($n: Int) { page(first: $n) { nodes { id } } }', { n: -5 }, 21],
    ['a condition', 'query ($w: Boolean!) { one @include(if: $w) { id } dear @skip(if: $w) { id } }', { w: true }, 1],
    ['its opposite', 'query ($w: Boolean!) { one @include(if: $w) { id } dear @skip(if: $w) { id } }', { w: false }, 9],
    [
      'sizes within sizes',
      'query ($n: Int) { dear { page(first: $n) { nodes { things { id } } } } }',
      { n: 2 },
      9 + 1 + 2 * 4,
    ],
  ])('takes from variables %s', (_, source, variables, cost) => {
    expect(costOf(source, variables)).toBe(cost);
  });

  it('says the same of a size that is written and of one that is a variable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 100 }), (n, m) => {
        const body = (one: number | string, other: number | string) =>
          `{ page(first: ${one}) { edges { node { things { id } } } } window(first: ${other}, last: ${one}) { thing { id } } }`;
        const given = costOf(`query ($n: Int, $m: Int) ${body('$n', '$m')}`, { n, m });
        expect(given).toBe(costOf(body(n, m)));
        expect(given).toBeLessThan(costOf(body(n + 1, m)));
      }),
    );
  });
});
