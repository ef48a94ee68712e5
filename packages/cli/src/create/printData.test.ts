import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printData } from './printData.ts';

/** The text as JavaScript would read it. */
function read(text: string): unknown {
  return JSON.parse(runInNewContext(`JSON.stringify(${text})`));
}

describe('data as TypeScript', () => {
  it('is that data again, whatever texts it is made of', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom("'", '"', '`', '${x}', '\\', "\\'", '\n', '\u2028', '*/', "'+process.exit()+'"),
    );
    const text = fc.array(hostile, { maxLength: 4 }).map((parts) => parts.join(''));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('record')),
      list: fc.array(tie('tree'), { maxLength: 4 }),
      record: fc.dictionary(
        text.filter((name) => name !== '__proto__'),
        tie('tree'),
        { maxKeys: 4, noNullPrototype: true },
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(read(printData(value))).toEqual(value);
      }),
    );
  });
});
