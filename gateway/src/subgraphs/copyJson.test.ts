import fc from 'fast-check';
import { expect, it } from 'vitest';
import { objectsIn } from '../../test/kit/subgraphRequest.ts';
import { copyJson } from './copyJson.ts';

it('copies any JSON, and shares nothing with it', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const value: unknown = JSON.parse(text);
      const copy = copyJson(value);
      expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
      const originals = new Set(objectsIn(value));
      expect(objectsIn(copy).filter((object) => originals.has(object))).toEqual([]);
    }),
  );
});

it('copies keys that JavaScript has a meaning for as keys', () => {
  const text = '{"__proto__":{"admin":true},"constructor":1,"a":[{"__proto__":null}]}';
  const copy = copyJson(JSON.parse(text)) as Record<string, unknown>;
  expect(JSON.stringify(copy)).toBe(text);
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect(copy['admin']).toBeUndefined();
});
