import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthAfter } from './monthAfter.ts';

const month = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

describe('months', () => {
  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', -11, '2025-12'],
    ['2026-11', 0, '2026-11'],
  ])('%s and %i months are %s', (from, count, to) => {
    expect(monthAfter(from, count)).toBe(to);
  });

  it('come back on the same way, and later ones are larger', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 500 }), (from, count) => {
        const to = monthAfter(from, count);
        expect(to).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
        expect(to > from).toBe(true);
        expect(monthAfter(to, -count)).toBe(from);
      }),
    );
  });
});
