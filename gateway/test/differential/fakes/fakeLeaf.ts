import { type GraphQLEnumType, type GraphQLScalarType, isEnumType } from 'graphql';

const texts = [
  'plain',
  '',
  '项目 🏗',
  'quote " and \\ and / and </script>',
  'line\nbreak\ttab\u0000nul\u2028sep',
  '\ud800 lone',
  'x'.repeat(60),
  '__proto__',
  'null',
  '0',
];
const integers = [0, 1, -1, 7, 42, 2_147_483_647, -2_147_483_648];
const floats = [0, -0, 0.1, -2.5, 1e21, 1e-7, 3, 123_456_789.125];
const anything: readonly unknown[] = [
  'any',
  12,
  true,
  0.5,
  [],
  {},
  [1, [2, null]],
  { a: 1, b: { c: [null, 'x'] } },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":null,"toString":"t"}'),
  { __typename: 'Nothing', id: 3 },
];

/** A value of a leaf type, chosen by the dice. */
export function fakeLeaf(type: GraphQLScalarType | GraphQLEnumType, dice: number): unknown {
  if (isEnumType(type)) return pick(type.getValues(), dice)?.value;
  switch (type.name) {
    case 'Int':
      return pick(integers, dice);
    case 'Float':
      return pick(floats, dice);
    case 'Boolean':
      return dice % 2 === 0;
    case 'String':
      return pick(texts, dice);
    case 'ID':
      return `id-${dice % 1000}`;
    default:
      return pick(anything, dice);
  }
}

function pick<T>(values: readonly T[], dice: number): T | undefined {
  return values[dice % values.length];
}
