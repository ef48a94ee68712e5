import fc from 'fast-check';
import { expect, it } from 'vitest';
import { skipValue } from './skipValue.ts';

it.each([
  ['null', ','],
  ['-1.5e3', '}'],
  ['true', ']'],
  ['""', ','],
  ['"a\\"b"', ','],
  ['"\\\\"', ','],
  ['"}]"', ','],
  ['{}', ','],
  ['[]', '}'],
  ['{"a":[1,"]",{"b":"\\"}"}]}', ','],
  ['"联合验收"', ','],
])('%s ends before %s', (value, next) => {
  const bytes = Buffer.from(`[${value}${next}`);
  expect(skipValue(bytes, 1)).toBe(bytes.length - 1);
});

it.each(['', '"', '"a\\"', '{"a":1', '[[1]', '[1', '1', '"\\'])('%s does not end', (text) => {
  expect(skipValue(Buffer.from(text), 0)).toBe(-1);
});

it('finds the end of any JSON value', () => {
  fc.assert(
    fc.property(
      fc.json({ stringUnit: 'binary' }),
      fc.constantFrom(',', '}', ']'),
      fc.string(),
      (value, next, before) => {
        const from = Buffer.byteLength(before);
        expect(skipValue(Buffer.from(`${before}${value}${next}`), from)).toBe(from + Buffer.byteLength(value));
      },
    ),
  );
});
