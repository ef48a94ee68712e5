import fc from 'fast-check';
import { buildSchema, type GraphQLObjectType, type GraphQLSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { dataOf, partsOf, printParts, shapeSchema } from '../../test/kit/randomShape.ts';
import { compileProjection, unshapely } from './compileProjection.ts';
import { completeAnswer } from './completeAnswer.ts';
import type { Flags } from './readFlags.ts';

const schema = buildSchema(`
  scalar Any
  enum E { A B }
  interface I { s: String }
  type O implements I { s: String n: String! o: O list: [Int!] }
  type P implements I { s: String }
  union U = O | P
  type Query { i: Int s: String b: Boolean id: ID e: E any: Any needed: Any! o: O one: I u: U ints: [Int] strict: [Int!] objects: [O!] some: [O] deep: [[Int!]!] }
`);

function asked(source: string, of: GraphQLSchema, flags: Flags) {
  const { definitions } = parse(source);
  const [operation] = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const scope = { schema: of, flags, fragments: new Map(fragments.map((one) => [one.name.value, one])) };
  return { scope, rootType: of.getQueryType() as GraphQLObjectType, selectionSet: operation!.selectionSet };
}

/** As text comes from a subgraph, so that keys are what JSON makes of them. */
function complete(source: string, json: string, of = schema, flags: Flags = {}) {
  const { scope, rootType, selectionSet } = asked(source, of, flags);
  const { data, misfits, nulled } = completeAnswer(scope, rootType, selectionSet, JSON.parse(json));
  const told = [...misfits, ...nulled].map(({ message, path }) => `${path?.join('.')}: ${message}`);
  return { text: JSON.stringify(data), told, misfits: misfits.length };
}

const fault = 'A department met a fault of its own.';

describe('a value that does not fit is null, and so is what cannot be without it', () => {
  it.each([
    [
      'a text for a number',
      '{ i s }',
      '{"i":"7","s":"a"}',
      '{"i":null,"s":"a"}',
      ['i: Invalid value found for field Query.i.'],
    ],
    [
      'a fraction for a whole number',
      '{ i }',
      '{"i":1.5}',
      '{"i":null}',
      ['i: Invalid value found for field Query.i.'],
    ],
    ['a number for a text', '{ s }', '{"s":7}', '{"s":null}', ['s: Invalid value found for field Query.s.']],
    ['a number for a truth', '{ b }', '{"b":0}', '{"b":null}', ['b: Invalid value found for field Query.b.']],
    ['a list for an id', '{ id }', '{"id":["7"]}', '{"id":null}', ['id: Invalid value found for field Query.id.']],
    [
      'an unknown value of an enum',
      '{ e }',
      '{"e":"toString"}',
      '{"e":null}',
      ['e: Invalid value found for field Query.e.'],
    ],
    [
      'null where none may be',
      '{ i o { n } }',
      '{"i":1,"o":{"n":null}}',
      '{"i":1,"o":null}',
      ['o.n: Cannot return null for non-nullable field O.n.'],
    ],
    [
      'null up to the root',
      '{ i needed }',
      '{"i":1}',
      'null',
      ['needed: Cannot return null for non-nullable field Query.needed.'],
    ],
    [
      'null in a list',
      '{ strict }',
      '{"strict":[1,null]}',
      '{"strict":null}',
      ['strict.1: Cannot return null for non-nullable array element of type Int at index 1.'],
    ],
    [
      'a wrong one in a list',
      '{ ints }',
      '{"ints":[1,"2",3]}',
      '{"ints":[1,null,3]}',
      ['ints.1: Invalid value found for array element of type Int at index 1.'],
    ],
    [
      'a wrong one in a list of lists',
      '{ deep }',
      '{"deep":[[1],["x"]]}',
      '{"deep":null}',
      ['deep.1.0: Invalid value found for array element of type Int at index 0.'],
    ],
    [
      'an object without what it needs',
      '{ objects { n } }',
      '{"objects":[{"n":"a"},{}]}',
      '{"objects":null}',
      ['objects.1.n: Cannot return null for non-nullable field O.n.'],
    ],
    [
      'an unknown type',
      '{ one { s } }',
      '{"one":{"__typename":"X","s":"a"}}',
      '{"one":null}',
      ['one: Invalid __typename found for object at field Query.one.'],
    ],
    [
      'the same field asked twice',
      '{ o { n } i o { s } }',
      '{"o":{"s":"a"},"i":1}',
      '{"o":null,"i":1}',
      ['o.n: Cannot return null for non-nullable field O.n.'],
    ],
  ])('%s', (_, source, json, text, told) => {
    expect(complete(source, json)).toEqual({ text, told, misfits: 0 });
  });

  it.each([
    ['a text for an object', '{ i o { s } }', '{"i":1,"o":"at 10.0.0.7"}', '{"i":1,"o":null}', 'o'],
    ['a list for an object', '{ i o { s } }', '{"i":1,"o":[]}', '{"i":1,"o":null}', 'o'],
    ['an object for a list', '{ ints }', '{"ints":{"length":1,"0":1}}', '{"ints":null}', 'ints'],
    ['a text for a list', '{ ints }', '{"ints":"12"}', '{"ints":null}', 'ints'],
    [
      'a number in a list of objects',
      '{ some { s } }',
      '{"some":[{"s":"a"},7]}',
      '{"some":[{"s":"a"},null]}',
      'some.1',
    ],
    ['a type that is no name', '{ one { s } }', '{"one":{"__typename":{},"s":"a"}}', '{"one":null}', 'one'],
    ['a text for an object that is asked twice', '{ o { s } o { n } }', '{"o":"x"}', '{"o":null}', 'o'],
  ])('%s: a department must answer for it', (_, source, json, text, path) => {
    expect(complete(source, json)).toEqual({ text, told: [`${path}: ${fault}`], misfits: 1 });
  });
});

describe('an object', () => {
  it.each([
    [
      'is of its only type, whatever it says',
      '{ o { __typename ... on O { s } } }',
      '{"o":{"__typename":"P","s":"a"}}',
      '{"o":{"__typename":"O","s":"a"}}',
    ],
    [
      'is of the type that an alias says, where its name is an interface’s',
      '{ one { t: __typename s } }',
      '{"one":{"__typename":"I","t":"P","s":"a"}}',
      '{"one":{"t":"P","s":"a"}}',
    ],
    [
      'follows fragments',
      '{ u { ... on P { s } ... on O { n } ... on I { x: s } } }',
      '{"u":{"__typename":"O","n":"a","s":"b","x":"c"}}',
      '{"u":{"n":"a","x":"c"}}',
    ],
    [
      'has keys like any other',
      '{ __proto__: i o { constructor: s toString: s } }',
      '{"__proto__":1,"o":{"constructor":"a"}}',
      '{"__proto__":1,"o":{"constructor":"a","toString":null}}',
    ],
    ['has nothing that was not asked for', '{ o { s } }', '{"i":1,"o":{"s":"a","n":"b"}}', '{"o":{"s":"a"}}'],
  ])('%s', (_, source, json, text) => {
    expect(complete(source, json)).toEqual({ text, told: [], misfits: 0 });
  });

  it('is completed however large the shape of the answer would be', () => {
    const types = Array.from({ length: 12 }, (_, index) => `type T${index} implements N { next: N name: String }`);
    const large = buildSchema(`interface N { next: N name: String } ${types.join(' ')} type Query { n: N }`);
    const nested = (depth: number): string => (depth === 0 ? 'name' : `next { ${nested(depth - 1)} }`);
    const { scope, rootType, selectionSet } = asked(`{ n { ${nested(12)} } }`, large, {});
    expect(compileProjection({ ...scope, rootType, selectionSet })).toBeNull();
    const json = '{"n":{"__typename":"T3","next":{"__typename":"T4","next":{"__typename":"T5","next":7}}}}';
    expect(complete(`{ n { ${nested(12)} } }`, json, large)).toEqual({
      text: '{"n":{"next":{"next":{"next":null}}}}',
      told: [`n.next.next.next: ${fault}`],
      misfits: 1,
    });
  });
});

describe('any answer', () => {
  const root = shapeSchema.getQueryType() as GraphQLObjectType;
  const anything = partsOf('Query', 3).chain((parts) =>
    fc.record({
      source: fc.constant(`query($a:Boolean!,$b:Boolean!)${printParts(parts)}`),
      data: dataOf(root, parts).map((data) => JSON.stringify(data)),
      flags: fc.record({ a: fc.boolean(), b: fc.boolean() }),
    }),
  );

  it('is what its projection writes, and where the projection refuses it somebody is told why', () => {
    const seen = { written: 0, refused: 0 };
    fc.assert(
      fc.property(anything, ({ source, data, flags }) => {
        const { scope, rootType, selectionSet } = asked(source, shapeSchema, flags);
        const project = compileProjection({ ...scope, rootType, selectionSet });
        const { text, told } = complete(source, data, shapeSchema, flags);
        let written: string | undefined;
        try {
          written = project?.(JSON.parse(data));
        } catch (cause) {
          expect(cause).toBe(unshapely);
        }
        if (written === undefined) {
          seen.refused += 1;
          expect(told).not.toEqual([]);
        } else {
          seen.written += 1;
          expect({ text, told }).toEqual({ text: written, told: [] });
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.written).toBeGreaterThan(20);
    expect(seen.refused).toBeGreaterThan(3);
  });
});
