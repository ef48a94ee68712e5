import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileRepresentation } from './compileRepresentation.ts';
import type { JsonObject } from './jsonObject.ts';

const schema = buildSchema(`
  interface I { id: ID }
  type A implements I { id: ID sku: String b: B } type B implements I { id: ID } type C { id: ID }
  type Query { a: A }
`);
const field = (name: string, selections?: QueryPlanSelectionNode[], alias?: string): QueryPlanSelectionNode => ({
  kind: 'Field',
  name,
  ...(selections && { selections }),
  ...(alias !== undefined && { alias }),
});
const on = (
  typeCondition: string | undefined,
  ...selections: readonly QueryPlanSelectionNode[]
): QueryPlanSelectionNode => ({
  kind: 'InlineFragment',
  ...(typeCondition !== undefined && { typeCondition }),
  selections: [...selections],
});
const typeName = field('__typename');
/** It changes nothing, but makes the quick way impossible. */
const noRewrite: readonly FetchDataRewrite[] = [{ kind: 'KeyRenamer', path: ['no such key'], renameKeyTo: 'x' }];

const represent = (requires: readonly QueryPlanSelectionNode[], json: string, rewrites?: readonly FetchDataRewrite[]) =>
  compileRepresentation(schema, requires, rewrites)(JSON.parse(json) as JsonObject);

const keysOfA = [on('A', typeName, field('id'), field('sku'))];

describe.each([
  ['quickly', undefined],
  ['in full', noRewrite],
])('a representation, made %s', (_, rewrites) => {
  it.each([
    [
      'its keys alone',
      keysOfA,
      '{"__typename":"A","id":"1","sku":"s","name":"n"}',
      '{"__typename":"A","id":"1","sku":"s"}',
    ],
    [
      'the order of the requirement',
      [on('A', field('id'), typeName)],
      '{"__typename":"A","id":"1"}',
      '{"id":"1","__typename":"A"}',
    ],
    [
      'any JSON',
      keysOfA,
      '{"__typename":"A","id":7,"sku":["a\\"",null,{"x":false}]}',
      '{"__typename":"A","id":7,"sku":["a\\"",null,{"x":false}]}',
    ],
    [
      'what must be escaped',
      keysOfA,
      '{"__typename":"A","id":"\\ud83d\\n","sku":"\\""}',
      '{"__typename":"A","id":"\\ud83d\\n","sku":"\\""}',
    ],
    ['null', keysOfA, '{"__typename":"A","id":null,"sku":"s"}', '{"__typename":"A","id":null,"sku":"s"}'],
    [
      'another name',
      [on('A', typeName, field('id', undefined, 'key'))],
      '{"__typename":"A","id":"1","key":"2"}',
      '{"__typename":"A","key":"2"}',
    ],
    [
      'what is asked by its interface',
      [on('I', typeName, field('id'))],
      '{"__typename":"B","id":"1"}',
      '{"__typename":"B","id":"1"}',
    ],
    [
      'what is its own of several types',
      [...keysOfA, on('B', typeName, field('id'))],
      '{"__typename":"B","id":"1"}',
      '{"__typename":"B","id":"1"}',
    ],
    [
      'what is asked twice',
      [...keysOfA, on('I', typeName, field('id'))],
      '{"__typename":"A","id":"1","sku":"s"}',
      '{"__typename":"A","id":"1","sku":"s"}',
    ],
    [
      'what is asked without a type',
      [typeName, field('id')],
      '{"__typename":"A","id":"1"}',
      '{"__typename":"A","id":"1"}',
    ],
    [
      'nested objects',
      [on('A', typeName, field('b', [on('B', typeName), field('id')]))],
      '{"__typename":"A","b":{"__typename":"B","id":"1","x":2}}',
      '{"__typename":"A","b":{"__typename":"B","id":"1"}}',
    ],
    [
      'nested lists with nulls',
      [on('A', typeName, field('b', [field('id')]))],
      '{"__typename":"A","b":[{"id":"1","x":2},null,[{"id":"2"}]]}',
      '{"__typename":"A","b":[{"id":"1"},null,[{"id":"2"}]]}',
    ],
    [
      'null below',
      [on('A', typeName, field('b', [field('id')]))],
      '{"__typename":"A","b":null}',
      '{"__typename":"A","b":null}',
    ],
    [
      'keys that JavaScript has',
      [on('A', typeName, field('__proto__'), field('constructor'))],
      '{"__typename":"A","__proto__":{"x":1},"constructor":2}',
      '{"__typename":"A","__proto__":{"x":1},"constructor":2}',
    ],
  ])('has %s', (_, requires, json, expected) => {
    expect(represent(requires, json, rewrites)).toBe(expected);
  });

  it.each([
    ['a missing key', keysOfA, '{"__typename":"A","id":"1"}'],
    ['no type', keysOfA, '{"id":"1","sku":"s"}'],
    ['a type that is null', keysOfA, '{"__typename":null,"id":"1","sku":"s"}'],
    ['an empty type', keysOfA, '{"__typename":"","id":"1","sku":"s"}'],
    ['another type', keysOfA, '{"__typename":"C","id":"1","sku":"s"}'],
    ['an unknown type', keysOfA, '{"__typename":"X","id":"1","sku":"s"}'],
    ['a key that only JavaScript has', [on('A', typeName, field('toString'))], '{"__typename":"A"}'],
    ['a type that is not asked for', [on('A', field('id'))], '{"__typename":"A","id":"1"}'],
    ['nothing required', [], '{"__typename":"A","id":"1"}'],
  ])('is not there for %s', (_, requires, json) => {
    expect(represent(requires, json, rewrites)).toBeNull();
  });
});

describe('compileRepresentation', () => {
  it.each([
    ['quickly', undefined],
    ['in full', noRewrite],
  ])('has null for what may be lacking, made %s, and is not there without a key', (_, rewrites) => {
    const represented = compileRepresentation(
      schema,
      keysOfA,
      rewrites,
      (type) => new Set(type === 'A' ? ['sku'] : []),
    );
    expect(represented({ __typename: 'A', id: '1' })).toBe('{"__typename":"A","id":"1","sku":null}');
    expect(represented({ __typename: 'A', id: '1', sku: 's' })).toBe('{"__typename":"A","id":"1","sku":"s"}');
    expect(represented({ __typename: 'A', sku: 's' })).toBeNull();
    expect(represented({ __typename: 'B', id: '1' })).toBeNull();
  });

  it('lacks an object as a whole, and nothing inside of one', () => {
    const requires = [on('A', typeName, field('b', [field('id')]))];
    const represented = compileRepresentation(schema, requires, undefined, () => new Set(['b', 'id']));
    expect(represented({ __typename: 'A' })).toBe('{"__typename":"A","b":null}');
    expect(represented({ __typename: 'A', b: { x: 1 } })).toBe('{"__typename":"A","b":null}');
  });

  it('rewrites what the plan says, and leaves the entity as it is', () => {
    const rewrites: readonly FetchDataRewrite[] = [
      { kind: 'ValueSetter', path: ['... on A', '__typename'], setValueTo: 'I' },
      { kind: 'KeyRenamer', path: ['sku'], renameKeyTo: 'code' },
    ];
    const entity: JsonObject = { __typename: 'A', id: '1', sku: 's' };
    expect(compileRepresentation(schema, keysOfA, rewrites)(entity)).toBe('{"__typename":"I","id":"1","code":"s"}');
    expect(entity).toEqual({ __typename: 'A', id: '1', sku: 's' });
  });

  it('makes the same quickly and in full, for any requirement and entity', () => {
    const value = fc.oneof(fc.string(), fc.jsonValue());
    const keys = ['id', 'sku', 'b', 'toString', '__proto__'] as const;
    const leaf = fc.constantFrom(...keys).map((name) => field(name));
    const nested = fc.constant(field('b', [field('id')]));
    const selections = fc.uniqueArray(fc.oneof({ weight: 5, arbitrary: leaf }, nested), {
      maxLength: 3,
      selector: (selection) => ('name' in selection ? selection.name : ''),
    });
    const fragment = fc
      .tuple(fc.constantFrom('A', 'B', 'C', 'I'), selections, fc.boolean())
      .map(([type, rest, isFirst]) => on(type, ...(isFirst ? [typeName, ...rest] : [...rest, typeName])));
    const entity = fc.record(
      {
        __typename: fc.constantFrom('A', 'B', 'C', 'X', '', null, 1),
        id: value,
        sku: value,
        b: fc.oneof(fc.constant(null), fc.record({ id: value }), fc.array(fc.record({ id: value }))),
        toString: value,
        ['__proto__']: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(fragment, { minLength: 1, maxLength: 3 }),
        fc.array(entity, { maxLength: 4 }),
        fc.subarray([...keys]),
        (requires, entities, lacking) => {
          const mayLack = (type: string) => new Set(type === 'A' ? lacking : []);
          const quick = compileRepresentation(schema, requires, undefined, mayLack);
          const full = compileRepresentation(schema, requires, noRewrite, mayLack);
          for (const one of entities) {
            const own = JSON.parse(JSON.stringify(one)) as JsonObject;
            expect(quick(own)).toBe(full(own));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
