import { describe, expect, it } from 'vitest';
import { axisOf, placeOnAxis, yearsOn } from './placeOnAxis.ts';

describe('the time axis of the wall', () => {
  it('has whole years around all days, and today', () => {
    const axis = axisOf(['2025-06-01', null, '2027-12-31'], '2026-11-23');
    expect(yearsOn(axis)).toEqual([2025, 2026, 2027]);
    expect(placeOnAxis('2025-01-01', axis)).toBe(0);
    expect(placeOnAxis('2028-01-01', axis)).toBe(100);
    expect(placeOnAxis('2026-01-01', axis)).toBeCloseTo((365 / 1095) * 100);
    expect(yearsOn(axisOf([], '2026-11-23'))).toEqual([2026]);
  });

  it('keeps a day that lies beyond it at its end', () => {
    const axis = axisOf([], '2026-11-23');
    expect([placeOnAxis('2020-01-01', axis), placeOnAxis('2030-01-01', axis)]).toEqual([0, 100]);
  });
});
