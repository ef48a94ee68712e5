import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTurns } from './createTurns.ts';

describe('turns', () => {
  it('never overlap, and end for everybody with a run that began after it was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 12 }), async (scheduler, asked) => {
        let begun = 0;
        let atOnce = 0;
        let most = 0;
        const turn = createTurns(async () => {
          begun += 1;
          atOnce += 1;
          most = Math.max(most, atOnce);
          await scheduler.schedule(Promise.resolve(), 'read');
          atOnce -= 1;
        });
        const late: boolean[] = [];
        const ask = async (): Promise<void> => {
          await scheduler.schedule(Promise.resolve(), 'ask');
          const before = begun;
          await turn();
          late.push(begun <= before);
        };
        const all = Promise.all(Array.from({ length: asked }, ask));
        await scheduler.waitFor(all);
        expect(late).toEqual(Array.from({ length: asked }, () => false));
        expect(most).toBe(1);
        expect(begun).toBeLessThanOrEqual(asked);
      }),
    );
  });

  it('go on after one that failed, which only those hear of who asked for it', async () => {
    let runs = 0;
    const turn = createTurns(async () => {
      runs += 1;
      if (runs === 1) throw new Error('The first one fails.');
    });
    const first = turn();
    const second = turn();
    await expect(first).rejects.toThrow('The first one fails.');
    await expect(second).resolves.toBeUndefined();
    expect(runs).toBe(2);
  });
});
