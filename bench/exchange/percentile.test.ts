import { expect, it } from 'vitest';
import { percentile } from './percentile.ts';

it('is the value that the share of the values does not exceed', () => {
  const values = Array.from({ length: 100 }, (_, place) => 100 - place);
  expect([0.5, 0.95, 0.99, 1].map((share) => percentile(values, share))).toEqual([50, 95, 99, 100]);
  expect(percentile([3], 0.5)).toBe(3);
  expect(() => percentile([], 0.5)).toThrow(RangeError);
});
