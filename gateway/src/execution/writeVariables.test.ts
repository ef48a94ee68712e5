import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JsonObject } from './jsonObject.ts';
import { writeVariables } from './writeVariables.ts';

it.each<readonly [string, readonly string[], string, string]>([
  ['nothing', [], '{"a":1}', ''],
  ['what is used, in its order', ['b', 'a'], '{"a":1,"b":2,"c":3}', '"b":2,"a":1'],
  ['null, which is a value', ['a'], '{"a":null}', '"a":null'],
  ['nothing for what was left out', ['a', 'b', 'c'], '{"b":1}', '"b":1'],
  ['nothing for what only JavaScript has', ['toString', '__proto__', 'constructor'], '{}', ''],
  [
    'what was given under such a name',
    ['__proto__', 'toString'],
    '{"__proto__":"p","toString":1}',
    '"__proto__":"p","toString":1',
  ],
  ['text that has to be escaped', ['a'], '{"a":"\\"}\\ud83d"}', '"a":"\\"}\\ud83d"'],
])('writes %s', (_, names, json, expected) => {
  expect(writeVariables(names, JSON.parse(json) as JsonObject, '')).toBe(expected);
});

it('writes for any variables JSON of the same, whatever stands before their names', () => {
  const name = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'p1_a');
  const variables = fc.dictionary(name, fc.oneof(fc.string(), fc.jsonValue()), { noNullPrototype: true });
  fc.assert(
    fc.property(variables, fc.uniqueArray(name), fc.constantFrom('', 'p0_'), (given, names, prefix) => {
      const own = JSON.parse(JSON.stringify(given)) as JsonObject;
      const used = names.filter((one) => Object.hasOwn(own, one)).map((one) => [`${prefix}${one}`, own[one]]);
      expect(`{${writeVariables(names, own, prefix)}}`).toBe(
        `{${used.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`,
      );
    }),
  );
});
