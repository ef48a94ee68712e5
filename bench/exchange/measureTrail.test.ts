import { describe, expect, it } from 'vitest';
import { describeTrail, trailCost } from './measureTrail.ts';

const before = { rows: 10, trailSeconds: 1, numberingSeconds: 2, trailBytes: 1_000, allBytes: 5_000 };

describe('what the audit trail costs', () => {
  it('is what came in between, for each row', () => {
    const after = { rows: 1_010, trailSeconds: 1.1, numberingSeconds: 2.5, trailBytes: 101_000, allBytes: 1_005_000 };
    const cost = trailCost(before, after);
    expect(cost.rows).toBe(1_000);
    expect(describeTrail(cost, 4)).toBe(
      'audit: 100 µs of 500 µs of numbering, and of 4000 µs in all, for each of 1000 rows\n(2.5 % of the time; no writer waits for it); 100 of 1000 bytes (10.0 %)',
    );
  });

  it('is nothing where nothing was written', () => {
    expect(describeTrail(trailCost(before, before), 4)).toBe('audit: no row was written');
  });
});
