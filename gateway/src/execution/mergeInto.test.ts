import fc from 'fast-check';
import { expect, it } from 'vitest';
import { objectsIn } from '../../test/kit/subgraphRequest.ts';
import type { JsonObject } from './jsonObject.ts';
import { mergeInto } from './mergeInto.ts';

/** Merges JSON texts one after the other into an empty object. */
function merged(...texts: readonly string[]): string {
  const target: JsonObject = {};
  for (const text of texts) mergeInto(target, JSON.parse(text) as JsonObject);
  return JSON.stringify(target);
}

it.each([
  ['other keys', '{"a":1}', '{"b":2}', '{"a":1,"b":2}'],
  ['objects', '{"a":{"b":1}}', '{"a":{"c":2}}', '{"a":{"b":1,"c":2}}'],
  ['lists of one length', '{"a":[{"b":1},{"b":2}]}', '{"a":[{"c":3},{"c":4}]}', '{"a":[{"b":1,"c":3},{"b":2,"c":4}]}'],
  [
    'lists in lists',
    '{"a":[[{"b":1}],[{"b":2}]]}',
    '{"a":[[{"c":3}],[{"c":4}]]}',
    '{"a":[[{"b":1,"c":3}],[{"b":2,"c":4}]]}',
  ],
  ['lists in lists of other lengths', '{"a":[[1],[2]]}', '{"a":[[3,4],[]]}', '{"a":[[3,4],[]]}'],
  ['nulls in lists', '{"a":[{"b":1},null,null]}', '{"a":[{"c":3},null,{"c":4}]}', '{"a":[{"b":1,"c":3},null,{"c":4}]}'],
  ['lists of other lengths', '{"a":[{"b":1}]}', '{"a":[{"c":2},{"c":3}]}', '{"a":[{"c":2},{"c":3}]}'],
  ['an empty list', '{"a":[]}', '{"a":[]}', '{"a":[]}'],
  ['scalars', '{"a":1}', '{"a":"x"}', '{"a":"x"}'],
  ['null over an object', '{"a":{"b":1}}', '{"a":null}', '{"a":null}'],
  ['an object over null', '{"a":null}', '{"a":{"b":1}}', '{"a":{"b":1}}'],
  ['no object over a list', '{"a":[1]}', '{"a":{"b":1}}', '{"a":[1]}'],
  ['no object over a list in a list', '{"a":[[1]]}', '{"a":[{"b":1}]}', '{"a":[[1]]}'],
  ['a list over an object', '{"a":{"b":1}}', '{"a":[1]}', '{"a":[1]}'],
  [
    'keys that JavaScript has',
    '{"__proto__":{"a":1},"constructor":1}',
    '{"__proto__":{"b":2},"toString":2}',
    '{"__proto__":{"a":1,"b":2},"constructor":1,"toString":2}',
  ],
])('merges %s', (_, first, second, expected) => {
  expect(merged(first, second)).toBe(expected);
});

it('leaves no trace in other objects', () => {
  merged('{}', '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}');
  expect('admin' in {}).toBe(false);
});

it('hands over the nested objects that it did not have', () => {
  const [inner, listed] = [{ c: 1 }, { d: 2 }];
  const target: JsonObject = { kept: {} };
  mergeInto(target, { a: inner, b: [listed] });
  expect(objectsIn(target)).toContain(inner);
  expect(objectsIn(target)).toContain(listed);
});

it('brings back what was cut in two, whatever it was', () => {
  const cut = (value: unknown, side: number): unknown => {
    if (Array.isArray(value)) return value.map((element) => cut(element, side));
    if (typeof value !== 'object' || value === null) return value;
    // What is no leaf is on both sides, as it is when two fetches ask below the same field.
    const own = Object.entries(value).filter(([, one], index) => typeof one === 'object' || index % 2 === side);
    return Object.fromEntries(own.map(([key, one]) => [key, cut(one, side)]));
  };
  const sorted = (text: string): unknown =>
    JSON.parse(text, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  const keys = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.dictionary(keys, fc.oneof({ maxDepth: 4 }, fc.integer(), tie('tree'), tie('list')), {
      noNullPrototype: true,
    }),
    list: fc.array(fc.oneof({ maxDepth: 4 }, fc.constant(null), tie('tree'), tie('list')), { maxLength: 3 }),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      const whole = JSON.stringify(value);
      const result = merged(JSON.stringify(cut(value, 0)), JSON.stringify(cut(value, 1)));
      expect(JSON.stringify(sorted(result))).toBe(JSON.stringify(sorted(whole)));
    }),
  );
});
