import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName } from './safeFileName.ts';

it.each([
  ['总平面图 (第一版).pdf', '001-总平面图 (第一版).pdf'],
  ['../../etc/passwd', '001-_.._etc_passwd'],
  ['..', '001-material'],
  ['', '001-material'],
  ['a\r\nb\0c.txt', '001-a_b_c.txt'],
  ['C:\\plan.dwg', '001-C_plan.dwg'],
  ['abc\u202Efdp.exe', '001-abc_fdp.exe'],
  ['.htaccess', '001-htaccess'],
  [`${'图'.repeat(100)}.pdf`, `001-${'图'.repeat(58)}.pdf`],
])('names %j', (name, file) => {
  expect(safeFileName(name, 0)).toBe(file);
});

it('is one short path segment, whatever a sender writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat({ max: 199 }), (name, place) => {
      const file = safeFileName(name, place);
      expect(file).toMatch(/^\d{3}-[^/\\\p{Cc}]+$/u);
      expect(file.isWellFormed()).toBe(true);
      expect(Buffer.byteLength(file)).toBeLessThan(220);
    }),
  );
});
