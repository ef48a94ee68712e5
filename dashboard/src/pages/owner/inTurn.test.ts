import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTurn } from './inTurn.ts';

describe('inTurn', () => {
  it('does every job once, in order, never more at a time than is allowed, whatever fails', async () => {
    const jobs = fc.array(fc.record({ turns: fc.integer({ min: 0, max: 4 }), fails: fc.boolean() }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), jobs, async (atOnce, given) => {
        const begun: number[] = [];
        let under = 0;
        let most = 0;
        await inTurn(
          atOnce,
          given.map(({ turns, fails }, index) => async () => {
            begun.push(index);
            most = Math.max(most, ++under);
            for (let turn = 0; turn < turns; turn++) await Promise.resolve();
            under--;
            if (fails) throw new Error('failed');
          }),
        );
        expect(begun).toEqual(given.map((_, index) => index));
        expect(under).toBe(0);
        expect(most).toBeLessThanOrEqual(atOnce);
      }),
    );
  });
});
