import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSequenceCheck } from './createSequenceCheck.ts';

const noteAll = (seqs: readonly number[]) => {
  const check = createSequenceCheck();
  return { noted: seqs.map(check.note), check };
};

describe('createSequenceCheck', () => {
  it('finds nothing wrong with numbers in order', () => {
    const { noted, check } = noteAll([1, 2, 3]);
    expect(new Set(noted)).toEqual(new Set(['in order']));
    expect([check.head(), check.missingUpTo(3), check.missingUpTo(5)]).toEqual([3, 0, 2]);
  });

  it('finds what is lost in front, in between and behind', () => {
    const { check } = noteAll([2, 5]);
    expect(check.missingUpTo(7)).toBe(5);
    expect([1, 2, 3, 4, 5, 6].filter(check.isMissing)).toEqual([1, 3, 4, 6]);
  });

  it('tells late from repeated', () => {
    const { noted, check } = noteAll([1, 3, 2, 2, 3, 4]);
    expect(noted).toEqual(['in order', 'in order', 'out of order', 'repeated', 'repeated', 'in order']);
    expect(check.missingUpTo(4)).toBe(0);
  });

  it('counts whatever comes in whatever order', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 60 });
    fc.assert(
      fc.property(numbers, (seqs) => {
        const { noted, check } = noteAll(seqs);
        const distinct = new Set(seqs).size;
        expect(check.missingUpTo(30)).toBe(30 - distinct);
        expect(noted.filter((how) => how === 'repeated')).toHaveLength(seqs.length - distinct);
        const isSorted = seqs.every((seq, place) => place === 0 || seq > (seqs[place - 1] ?? 0));
        if (isSorted) expect(noted.every((how) => how === 'in order')).toBe(true);
      }),
    );
  });
});
