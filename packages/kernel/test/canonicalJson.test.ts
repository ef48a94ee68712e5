import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../src/canonicalJson.ts';

it('writes the same value the same way, and reads back as it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(text)).toEqual(plain);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

it('sorts keys and leaves out what is undefined', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: '中' }], e: undefined })).toBe('{"a":[{"c":"中","d":null}],"b":1}');
});
