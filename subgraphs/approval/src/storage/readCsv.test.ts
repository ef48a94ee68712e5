import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvDelimiters } from '../domain/keyListFile.ts';
import { keysOf } from '../domain/keysOf.ts';
import { readCsv } from './readCsv.ts';

describe('readCsv', () => {
  it('reads cells as they were written, by each delimiter, with and without BOM', () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...keysOf(csvDelimiters)),
        fc.constantFrom('', '\uFEFF'),
        fc.constantFrom('\n', '\r\n'),
        (rows, name, mark, end) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = rows.map((cells) => cells.map(quoted).join(csvDelimiters[name])).join(end);
          const { records, faults } = readCsv(mark + text, name);
          expect(faults).toEqual([]);
          expect(records.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });

  it('never throws, and gives lines in order that are in the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('"', ',', ';', '\t', '\r', '\n', 'a', '1'), { maxLength: 80 })
        .map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(null, ...keysOf(csvDelimiters)), (text, delimiter) => {
        const { records, faults } = readCsv(text, delimiter);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { line } of [...records, ...faults]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
        expect(records.map(({ line }) => line)).toEqual(
          records.map(({ line }) => line).toSorted((one, other) => one - other),
        );
      }),
    );
  });

  it.each([
    ['a quote that never ends', 'a,b\n1,"2\n3,4\n', [1], [3]],
    ['a quote within a cell', 'a,b\n1,2"3\n3,4\n', [1, 3], [2]],
    ['a row longer than any', `a,b\n1,${'x'.repeat(5000)}\n`, [1], [2]],
    ['a row after a cell of two lines', 'a,b\r\n1,"2\r\n3"\r\n4,"5"6\r\n', [1, 3], [4]],
    ['blank rows', 'a,b\n\n,\n3,4\n', [1, 4], []],
  ])('tells of %s', (_, text, read, bad) => {
    const { records, faults } = readCsv(text, null);
    expect(records.map(({ line }) => line)).toEqual(read);
    expect(faults.map(({ line }) => line)).toEqual(bad);
  });
});
