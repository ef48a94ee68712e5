import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JsonObject } from './jsonObject.ts';
import { getOwn, setOwn } from './ownProperty.ts';

const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__'];

it.each(inherited)('%s is a key that an empty object does not have', (key) => {
  expect(getOwn({}, key)).toBeUndefined();
});

it.each([...inherited, 'a', '0'])('%s is a key that can be set, read, set again and deleted', (key) => {
  const object: JsonObject = {};
  for (const value of [{ admin: true }, null, 1]) {
    setOwn(object, key, value);
    expect(getOwn(object, key)).toBe(value);
    expect(Object.entries(object)).toEqual([[key, value]]);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
  }
  delete object[key];
  expect(Object.keys(object)).toEqual([]);
});

it('sets no key of any other object', () => {
  setOwn({}, '__proto__', { admin: true });
  expect(getOwn({}, 'admin')).toBeUndefined();
});

it('makes of keys and values the object that JSON makes of them', () => {
  const key = fc.oneof(fc.constantFrom(...inherited), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.jsonValue())), (entries) => {
      const object: JsonObject = {};
      for (const [name, value] of entries) setOwn(object, name, value);
      const text = `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`;
      expect(JSON.stringify(object)).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});
