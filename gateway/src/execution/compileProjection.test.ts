import fc from 'fast-check';
import { buildSchema, execute, type GraphQLObjectType, type GraphQLSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { dataOf, partsOf, printParts, shapeSchema } from '../../test/kit/randomShape.ts';
import { compileProjection, unshapely } from './compileProjection.ts';
import type { Flags } from './readFlags.ts';

function projectionOf(schema: GraphQLSchema, source: string, flags: Flags = {}) {
  const document = parse(source);
  const [operation] = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return compileProjection({
    schema,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    flags,
    rootType: schema.getQueryType() as GraphQLObjectType,
    selectionSet: operation!.selectionSet,
  });
}

/** As text comes from a subgraph, so that keys are what JSON makes of them. */
const project = (source: string, json: string, schema = schemaOfLeaves, flags: Flags = {}) =>
  projectionOf(schema, source, flags)?.(JSON.parse(json));

const schemaOfLeaves = buildSchema(`
  scalar Any
  enum E { A B }
  interface I { s: String }
  type O implements I { s: String n: String! o: O }
  type P implements I { s: String }
  union U = O | P
  type Query {
    i: Int f: Float s: String b: Boolean id: ID e: E any: Any needed: Any! o: O one: I u: U
    ints: [Int] strict: [Int!] needs: [Int!]! deep: [[[Int!]]!] objects: [O!]
  }
`);

describe('a leaf', () => {
  it.each([
    ['i', '0', '0'],
    ['i', '-0', '0'],
    ['i', '9007199254740991', '9007199254740991'],
    ['i', '2.0', '2'],
    ['f', '1.5', '1.5'],
    ['f', '3', '3'],
    ['f', '1e21', '1e+21'],
    ['f', '-0.0', '0'],
    ['f', '1e-320', '1e-320'],
    ['s', '""', '""'],
    ['s', '"a\\"\\\\\\n\\u0000"', '"a\\"\\\\\\n\\u0000"'],
    ['s', '"\\ud83d\\ude00\\u2028"', '"😀\u2028"'],
    ['s', '"\\ud83d"', '"\\ud83d"'],
    ['s', '"\\ude00\\ud83d"', '"\\ude00\\ud83d"'],
    ['b', 'false', 'false'],
    ['id', '"7"', '"7"'],
    ['id', '7', '7'],
    ['e', '"A"', '"A"'],
    ['any', '"a\\"b"', '"a\\"b"'],
    ['any', '0', '0'],
    ['any', '{"__proto__":[{"toString":null}]}', '{"__proto__":[{"toString":null}]}'],
    ['any', '[]', '[]'],
    ['any', 'null', 'null'],
  ])('%s of %s is %s', (field, value, expected) => {
    expect(project(`{ ${field} }`, `{"${field}":${value}}`)).toBe(`{"${field}":${expected}}`);
  });

  it.each([
    ['i', ['1.5', '"1"', 'true', '[1]', '{}', '1e999', '9007199254740992']],
    ['f', ['"1.5"', 'true', '[]', '1e999', '-1e999']],
    ['s', ['1', 'true', '["a"]', '{}']],
    ['b', ['0', '1', '"true"', '[]']],
    ['id', ['1.5', 'true', '1e999', '["7"]']],
    ['e', ['"C"', '"a"', '0', 'true', '"__proto__"', '"toString"', '["A"]']],
    ['needed', ['null']],
  ])('%s is not completed from any of %j', (field, values) => {
    for (const value of values) {
      expect(() => project(`{ ${field} }`, `{"${field}":${value}}`)).toThrow(unshapely);
    }
  });
});

describe('a list', () => {
  it.each([
    ['ints', '[]', '[]'],
    ['ints', '[1,null,2]', '[1,null,2]'],
    ['ints', 'null', 'null'],
    ['strict', '[1,2]', '[1,2]'],
    ['deep', '[[[1,2],null,[]],[]]', '[[[1,2],null,[]],[]]'],
    ['deep', 'null', 'null'],
  ])('%s of %s is %s', (field, value, expected) => {
    expect(project(`{ needs ${field} }`, `{"needs":[],"${field}":${value}}`)).toBe(
      `{"needs":[],"${field}":${expected}}`,
    );
  });

  it.each([
    ['strict', '[1,null]'],
    ['strict', '1'],
    ['strict', '{"length":1,"0":1}'],
    ['strict', '"12"'],
    ['needs', 'null'],
    ['deep', '[null]'],
    ['deep', '[[[null]]]'],
    ['deep', '[[1]]'],
    ['objects { s }', '[null]'],
    ['objects { n }', '[{"n":"a"},{"n":null}]'],
  ])('%s is not completed from %s', (selection, value) => {
    const [field] = selection.split(' ');
    expect(() => project(`{ ${selection} }`, `{"${field}":${value}}`)).toThrow(unshapely);
  });
});

describe('an object', () => {
  it.each([
    ['a missing nullable field is null', '{ o { s o { s } } }', '{"o":{}}', '{"o":{"s":null,"o":null}}'],
    [
      'what was not asked for is left out',
      '{ o { s } }',
      '{"o":{"s":"a","n":"b","__typename":"O"},"i":1}',
      '{"o":{"s":"a"}}',
    ],
    [
      'order is that of the question',
      '{ s i o { n s } }',
      '{"o":{"s":"a","n":"b"},"i":1,"s":"c"}',
      '{"s":"c","i":1,"o":{"n":"b","s":"a"}}',
    ],
    ['selections of one key are one', '{ o { s } o { n } }', '{"o":{"s":"a","n":"b"}}', '{"o":{"s":"a","n":"b"}}'],
    ['the root says its type', '{ __typename t: __typename }', '{}', '{"__typename":"Query","t":"Query"}'],
    [
      'a concrete type needs not say its name',
      '{ o { __typename s } }',
      '{"o":{"s":"a"}}',
      '{"o":{"__typename":"O","s":"a"}}',
    ],
    [
      'an abstract one says it',
      '{ one { __typename s } }',
      '{"one":{"__typename":"P","s":"a"}}',
      '{"one":{"__typename":"P","s":"a"}}',
    ],
    ['under another name too', '{ u { t: __typename } }', '{"u":{"__typename":"O"}}', '{"u":{"t":"O"}}'],
    [
      'a fragment is for its types',
      '{ u { ... on P { s } ... on O { n } ... on I { x: s } } }',
      '{"u":{"__typename":"O","n":"a","s":"b","x":"c"}}',
      '{"u":{"n":"a","x":"c"}}',
    ],
    ['no fragment applies', '{ u { ... on P { s } } }', '{"u":{"__typename":"O"}}', '{"u":{}}'],
  ])('%s', (_, source, json, expected) => {
    expect(project(source, json)).toBe(expected);
  });

  it.each([
    ['null where none may be', '{ o { n } }', '{"o":{"n":null}}'],
    ['a missing value where none may be', '{ o { n } }', '{"o":{}}'],
    ['the name of another type', '{ o { s } }', '{"o":{"__typename":"P","s":"a"}}'],
    ['a root of another type', '{ i }', '{"__typename":"O","i":1}'],
    ['an abstract type without a name', '{ one { s } }', '{"one":{"s":"a"}}'],
    ['an unknown type', '{ one { s } }', '{"one":{"__typename":"X","s":"a"}}'],
    ['a type that is not of the union', '{ u { __typename } }', '{"u":{"__typename":"Query"}}'],
    ['a scalar', '{ o { s } }', '{"o":"a"}'],
  ])('is not completed from %s', (_, source, json) => {
    expect(() => project(source, json)).toThrow(unshapely);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])(
    'has a key like any other: %s',
    (key) => {
      const source = `{ ${key}: i o { ${key}: s } }`;
      expect(project(source, `{"${key}":1,"o":{"${key}":"a"}}`)).toBe(`{"${key}":1,"o":{"${key}":"a"}}`);
      expect(project(source, '{"o":{}}')).toBe(`{"${key}":null,"o":{"${key}":null}}`);
    },
  );

  it.each(['o', 's', 'f0', 'v1', 't', 'K0', 'U', 'q', 'own'])('has a key that our code has as a name: %s', (key) => {
    expect(project(`{ ${key}: i }`, `{"${key}":1}`)).toBe(`{"${key}":1}`);
  });
});

describe('a shape', () => {
  it('follows its conditions', () => {
    const source = 'query($a:Boolean!,$b:Boolean!){ i @include(if:$a) s @skip(if:$b) ... @include(if:$b) { f } }';
    const json = '{"i":1,"s":"x","f":2}';
    expect(project(source, json, schemaOfLeaves, { a: true, b: false })).toBe('{"i":1,"s":"x"}');
    expect(project(source, json, schemaOfLeaves, { a: false, b: true })).toBe('{"f":2}');
  });

  it('is not compiled where it would be too large', () => {
    const types = Array.from({ length: 12 }, (_, index) => `type T${index} implements N { next: N name: String }`);
    const schema = buildSchema(`interface N { next: N name: String } ${types.join(' ')} type Query { n: N }`);
    const nested = (depth: number): string => (depth === 0 ? 'name' : `next { ${nested(depth - 1)} }`);
    expect(projectionOf(schema, `{ n { ${nested(1)} } }`)).not.toBeNull();
    expect(projectionOf(schema, `{ n { ${nested(12)} } }`)).toBeNull();
  });

  it('is, for any data, what GraphQL makes of it; and refused where GraphQL has errors', () => {
    const root = shapeSchema.getQueryType() as GraphQLObjectType;
    const anything = partsOf('Query', 3).chain((parts) =>
      fc.record({
        source: fc.constant(`query($a:Boolean!,$b:Boolean!)${printParts(parts)}`),
        data: dataOf(root, parts).map((data) => JSON.stringify(data)),
        flags: fc.record({ a: fc.boolean(), b: fc.boolean() }),
      }),
    );
    const told = { shaped: 0, refused: 0 };
    fc.assert(
      fc.property(anything, ({ source, data, flags }) => {
        const { errors, data: expected } = execute({
          schema: shapeSchema,
          document: parse(source),
          rootValue: JSON.parse(data),
          variableValues: flags,
          fieldResolver: (parent: Record<string, unknown>, _, __, { path: { key } }) =>
            Object.hasOwn(parent, key) ? parent[key] : undefined,
          typeResolver: ({ __typename }: { __typename: string }) => __typename,
        }) as { errors?: unknown[]; data: unknown };
        if (errors === undefined) {
          told.shaped += 1;
          expect(project(source, data, shapeSchema, flags)).toBe(JSON.stringify(expected));
        } else {
          told.refused += 1;
          expect(() => project(source, data, shapeSchema, flags)).toThrow(unshapely);
        }
      }),
      { numRuns: 200 },
    );
    expect(told.shaped).toBeGreaterThan(20);
    expect(told.refused).toBeGreaterThan(3);
  });
});
