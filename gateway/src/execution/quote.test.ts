import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quote } from './quote.ts';

it.each([
  ['nothing', ''],
  ['plain text', 'project 1'],
  ['Chinese', '联合验收'],
  ['a quotation mark', 'a"b'],
  ['a backslash', 'a\\b'],
  ['control characters', '\u0000\u0001\b\t\n\f\r\u001f'],
  ['characters next to them', ' !#[]~\u007f\u0080'],
  ['line separators', '\u2028\u2029'],
  ['a pair of surrogates', '😀'],
  ['half a pair, first', 'a\ud83d'],
  ['half a pair, second', '\ude00a'],
  ['halves in the wrong order', '\ude00\ud83d'],
  ['characters next to surrogates', '\ud7ff\ue000\uffff'],
  ['64 characters', 'a'.repeat(64)],
  ['a quotation mark at the 64th', `${'a'.repeat(63)}"`],
  ['a quotation mark at the 65th', `${'a'.repeat(64)}"`],
  ['1,000 characters', '"'.repeat(1_000)],
])('writes %s as JSON does', (_, text) => {
  expect(quote(text)).toBe(JSON.stringify(text));
});

it('writes any text as JSON does', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xff_ff }),
    fc.constantFrom(0x1f, 0x20, 0x22, 0x5c, 0xd7_ff, 0xd8_00, 0xdb_ff, 0xdc_00, 0xdf_ff, 0xe0_00),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
      const text = String.fromCharCode(...units);
      expect(quote(text)).toBe(JSON.stringify(text));
    }),
    { numRuns: 1_000 },
  );
});
