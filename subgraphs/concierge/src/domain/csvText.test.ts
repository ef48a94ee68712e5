import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from './csvText.ts';

const body = (text: string) => csvText([[text]]).slice(1, -2);

describe('CSV for a spreadsheet', () => {
  it.each([
    ['潍坊', '潍坊'],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['＝1＋1', "'＝1＋1"],
    [' ＠x', "' ＠x"],
    ['\tx', "'\tx"],
    ['  =1', "'  =1"],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['一\n二', '"一\n二"'],
    ['=a,"b"', '"\'=a,""b"""'],
  ])('writes %j as %j', (text, written) => {
    expect(body(text)).toBe(written);
  });

  it('begins with a byte-order mark and ends each line with CRLF', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['c', ''],
      ]),
    ).toBe('\uFEFFa,b\r\nc,\r\n');
  });

  it('never begins a cell with what opens a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const content = body(text).replace(/^"/, '');
        expect(content).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });
});
