import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPages } from './readPages.ts';

/** A connection of numbers, `size` on a page. */
function numbersUpTo(count: number, size: number) {
  const asked: (string | null)[] = [];
  const ask = async (cursor: string | null) => {
    asked.push(cursor);
    const from = Number(cursor ?? 0);
    const nodes = Array.from({ length: Math.min(size, count - from) }, (_, at) => from + at);
    return { data: { nodes, next: from + size < count ? String(from + size) : null }, error: null };
  };
  return { asked, ask };
}

describe('reading pages', () => {
  it('gives as many as are wanted, in order, each once, and says whether there are more', async () => {
    const wanted = { count: fc.nat(60), size: fc.integer({ min: 1, max: 20 }), pages: fc.integer({ min: 1, max: 6 }) };
    await fc.assert(
      fc.asyncProperty(fc.record(wanted), async ({ count, size, pages }) => {
        const { ask, asked } = numbersUpTo(count, size);
        const { data } = await readPages(ask, (page) => page, pages);
        const given = Math.min(count, size * pages);
        expect(data).toEqual({ nodes: Array.from({ length: given }, (_, at) => at), hasMore: given < count });
        expect(asked.length).toBe(Math.max(1, Math.ceil(given / size)));
      }),
    );
  });

  it('tells a list that is not for this person from one that could not be read', async () => {
    const error = new Error('The department does not answer.');
    const none = await readPages(
      async () => ({ data: { list: null }, error }),
      ({ list }) => list,
      1,
    );
    const nothing = await readPages(
      async () => ({ data: undefined, error }),
      () => null,
      1,
    );
    expect(none).toEqual({ data: null, error });
    expect(nothing).toEqual({ data: undefined, error });
  });

  it('keeps the pages before one that could not be read, says why, and that there are more', async () => {
    const error = new Error('The department does not answer.');
    const later = [async () => ({ data: undefined, error }), async () => Promise.reject(error)];
    for (const fail of later) {
      const { ask } = numbersUpTo(9, 3);
      const read = await readPages(
        (cursor) => (cursor === null ? ask(cursor) : fail()),
        (page) => page,
        3,
      );
      expect(read).toEqual({ data: { nodes: [0, 1, 2], hasMore: true }, error });
    }
  });
});
