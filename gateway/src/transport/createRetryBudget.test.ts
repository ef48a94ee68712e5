import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRetryBudget } from './createRetryBudget.ts';

describe('the budget of repetitions', () => {
  it('has ten at the start, then one for every ten questions', () => {
    const budget = createRetryBudget();
    const spent = (count: number): number => Array.from({ length: count }, () => budget.spend()).filter(Boolean).length;
    expect(spent(100)).toBe(10);
    for (let asked = 0; asked < 51; asked += 1) budget.earn();
    expect(spent(100)).toBe(5);
  });

  it('never repeats more than a tenth of what was asked, and ten', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 500 }), (losses) => {
        const budget = createRetryBudget();
        let repeated = 0;
        for (const isLost of losses) {
          budget.earn();
          if (isLost && budget.spend()) repeated += 1;
        }
        expect(repeated).toBeLessThanOrEqual(losses.length * 0.1 + 10);
      }),
    );
  });
});
