import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MonthOfWork, onTimeOf } from './onTimeOf.ts';

const idle = { ended: 0, onTimeShare: null, medianWorkingDays: null, p90WorkingDays: null };

describe('several months in one', () => {
  it('weighs a month by what ended in it', () => {
    const months: readonly MonthOfWork[] = [
      { month: '2026-01', ended: 9, onTimeShare: 1, medianWorkingDays: 3, p90WorkingDays: 4 },
      { month: '2026-02', ended: 1, onTimeShare: 0, medianWorkingDays: 9, p90WorkingDays: 9 },
      { month: '2026-03', ...idle },
    ];
    expect(onTimeOf(months)).toEqual({ ended: 10, onTimeShare: 0.9, last: months[1] });
  });

  it('gives no share where nothing ended', () => {
    expect(onTimeOf([{ month: '2026-03', ...idle }])).toEqual({ ended: 0, onTimeShare: null, last: null });
  });

  it('does not depend on the order, and stays between 0 and 1', () => {
    const month = fc.record({
      month: fc.integer({ min: 1, max: 12 }).map((number) => `2026-${String(number).padStart(2, '0')}`),
      ended: fc.integer({ min: 0, max: 50 }),
      onTimeShare: fc.double({ min: 0, max: 1, noNaN: true }),
      medianWorkingDays: fc.constant(null),
      p90WorkingDays: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.uniqueArray(month, { selector: (one) => one.month }), (months) => {
        const { ended, onTimeShare, last } = onTimeOf(months);
        const turned = onTimeOf(months.toReversed());
        expect(turned.last).toEqual(last);
        expect(turned.ended).toBe(ended);
        expect(onTimeShare === null).toBe(ended === 0);
        expect(turned.onTimeShare ?? 0).toBeCloseTo(onTimeShare ?? 0, 9);
        expect(onTimeShare ?? 0).toBeGreaterThanOrEqual(0);
        expect(onTimeShare ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
