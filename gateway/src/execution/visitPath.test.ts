import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JsonObject } from './jsonObject.ts';
import { getOwn } from './ownProperty.ts';
import { responsePathsOf, visitPath } from './visitPath.ts';

function visited(data: unknown, path: readonly string[]): readonly JsonObject[] {
  const found: JsonObject[] = [];
  visitPath(data, path, (entity) => found.push(entity));
  return found;
}

it.each([
  ['the root', '{"n":0}', [], [[]]],
  ['a field', '{"a":{"n":0}}', ['a'], [['a']]],
  [
    'a list',
    '{"a":[{"n":0},{"n":1}]}',
    ['a', '@'],
    [
      ['a', 0],
      ['a', 1],
    ],
  ],
  [
    'what is below a list',
    '{"a":[{"b":{"n":0}},{"b":{"n":1}}]}',
    ['a', '@', 'b'],
    [
      ['a', 0, 'b'],
      ['a', 1, 'b'],
    ],
  ],
  [
    'a list in a list',
    '{"a":[[{"n":0}],[{"n":1},{"n":2}]]}',
    ['a', '@', '@'],
    [
      ['a', 0, 0],
      ['a', 1, 0],
      ['a', 1, 1],
    ],
  ],
  [
    'lists below lists',
    '{"a":[{"b":[{"n":0}]},{"b":[]},{"b":[{"n":1}]}]}',
    ['a', '@', 'b', '@'],
    [
      ['a', 0, 'b', 0],
      ['a', 2, 'b', 0],
    ],
  ],
  ['nulls on the way', '{"a":[null,{"b":null},{"b":[null,{"n":0}]},{}]}', ['a', '@', 'b', '@'], [['a', 2, 'b', 1]]],
  [
    'a list that the path does not tell of',
    '{"a":[{"n":0},[{"n":1}]]}',
    ['a'],
    [
      ['a', 0],
      ['a', 1, 0],
    ],
  ],
  ['no list where the path tells of one', '{"a":{"n":0}}', ['a', '@'], []],
  ['a key below a list that the path does not tell of', '{"a":[{"b":{}}]}', ['a', 'b'], []],
  ['a scalar', '{"a":1}', ['a'], []],
  ['a scalar on the way', '{"a":"text"}', ['a', 'length'], []],
  ['a key that only JavaScript has', '{}', ['constructor'], []],
  ['a key that both have', '{"__proto__":{"n":0}}', ['__proto__'], [['__proto__']]],
  ['a missing key', '{}', ['a', 'b'], []],
])('finds %s', (_, json, path, expected) => {
  const data: unknown = JSON.parse(json);
  expect(visited(data, path).map(({ n }) => n)).toEqual(expected.map((_, index) => index));
  expect(responsePathsOf(data, path)).toEqual(expected);
});

it('finds for any data the same objects by paths and by visits, in the same order', () => {
  const step = fc.constantFrom('a', 'b', '@', '@', '__proto__');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'value' },
      fc.constant(null),
      fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('value'), { depthIdentifier: 'value' }),
      fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'value' }),
    ),
  }));
  fc.assert(
    fc.property(value, fc.array(step, { maxLength: 4 }), (value, path) => {
      const data: unknown = JSON.parse(JSON.stringify(value));
      const found = visited(data, path);
      const reached = responsePathsOf(data, path).map((keys) =>
        keys.reduce<unknown>((at, key) => getOwn(at as JsonObject, String(key)), data),
      );
      expect(reached).toHaveLength(found.length);
      expect(reached.every((object, index) => object === found[index])).toBe(true);
    }),
    { numRuns: 500 },
  );
});
