import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../src/connectionOf.ts';
import { decodeCursor, encodeCursor } from '../src/cursor.ts';
import { pageArguments } from '../src/pageArguments.ts';

describe('paging', () => {
  it('walks every row once, in order, whatever the page size', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 100 }),
        (unsorted, first) => {
          const rows = unsorted.toSorted();
          const seen: string[] = [];
          let after: string | null = null;
          do {
            const page = pageArguments({ first, after }, 1);
            const start = page.after?.[0];
            const rest = start === undefined ? rows : rows.filter((row) => row > start);
            const { nodes, pageInfo } = connectionOf(rest.slice(0, page.first + 1), page, (row) => [row]);
            seen.push(...nodes);
            after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
          } while (after !== null);
          expect(seen).toEqual(rows);
        },
      ),
    );
  });

  it('is 20 unless asked, and from 1 to 100', () => {
    expect(pageArguments({}, 1)).toEqual({ first: 20, after: null });
    for (const first of [0, -1, 101, 1.5]) {
      expect(() => pageArguments({ first }, 1)).toThrow(expect.objectContaining({ code: 'PAGE_SIZE_OUT_OF_RANGE' }));
    }
  });

  it('refuses a cursor of another list', () => {
    expect(decodeCursor(encodeCursor(['a', '中']), 2)).toEqual(['a', '中']);
    for (const cursor of ['', 'x', encodeCursor(['a']), Buffer.from('{"a":1}').toString('base64url')]) {
      expect(() => decodeCursor(cursor, 2)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
    }
  });
});
