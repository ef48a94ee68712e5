import { buildSchema, type GraphQLObjectType, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { collectFields, type SelectionScope } from './collectFields.ts';

const schema = buildSchema(`
  interface I { a: Int b: Int }
  type A implements I { a: Int b: Int o: A }
  type B implements I { a: Int b: Int }
  union U = A
  type Query { o: A }
`);

/** By response key, the fields that stand for it. */
function collected(
  typeName: string,
  source: string,
  flags: SelectionScope['flags'] = {},
): Record<string, readonly string[]> {
  const { definitions } = parse(source);
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const sets = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.selectionSet] : [],
  );
  const scope = { schema, fragments: new Map(fragments.map((one) => [one.name.value, one])), flags };
  const fields = collectFields(scope, schema.getType(typeName) as GraphQLObjectType, sets);
  return Object.fromEntries([...fields].map(([key, nodes]) => [key, nodes.map(({ name }) => name.value)]));
}

const keys = (typeName: string, source: string, flags: SelectionScope['flags'] = {}) =>
  Object.keys(collected(typeName, source, flags)).join(' ');

describe('collectFields', () => {
  it('collects by response key, in the order in which keys first stand', () => {
    expect(collected('A', '{ b x: a b o { a } } query Q { y: a o { b } }')).toEqual({
      b: ['b', 'b'],
      x: ['a'],
      o: ['o', 'o'],
      y: ['a'],
    });
    expect(keys('A', '{ b ... { a } o { a } b }')).toBe('b a o');
  });

  it.each([
    ['A', 'A', 'a'],
    ['B', 'A', ''],
    ['B', 'I', 'a'],
    ['A', 'U', 'a'],
    ['B', 'U', ''],
    ['A', 'Unknown', ''],
  ])('looks for %s into fragments on %s', (typeName, condition, expected) => {
    expect(keys(typeName, `{ ... on ${condition} { a } }`)).toBe(expected);
    expect(keys(typeName, `{ ...F } fragment F on ${condition} { a }`)).toBe(expected);
  });

  it.each([
    ['a @include(if: true)', 'a'],
    ['a @include(if: false)', ''],
    ['a @skip(if: true)', ''],
    ['a @skip(if: false)', 'a'],
    ['a @include(if: $yes)', 'a'],
    ['a @include(if: $no)', ''],
    ['a @skip(if: $yes)', ''],
    ['a @skip(if: $no)', 'a'],
    ['a @include(if: $yes) @skip(if: $yes)', ''],
    ['a @include(if: $no) @skip(if: $no)', ''],
    ['a @include(if: $yes) @skip(if: $no)', 'a'],
    ['... @include(if: $no) { a } b', 'b'],
    ['...F @skip(if: $yes) b', 'b'],
    ['...F @skip(if: $yes) ...F', 'a'],
    ['a @include(if: $no) a', 'a'],
    ['a @other(if: $no)', 'a'],
    ['a @include(if: $__proto__)', ''],
    ['a @include(if: $constructor)', ''],
  ])('%s: "%s"', (selection, expected) => {
    expect(keys('A', `{ ${selection} } fragment F on A { a }`, { yes: true, no: false })).toBe(expected);
  });

  it('is not slowed by fragments that double each other', () => {
    const depth = 60;
    const fragments = Array.from(
      { length: depth },
      (_, index) => `fragment F${index} on A { ...F${index + 1} ...F${index + 1} }`,
    );
    expect(collected('A', `{ ...F0 } ${fragments.join(' ')} fragment F${depth} on A { a }`)).toEqual({ a: ['a'] });
  });
});
