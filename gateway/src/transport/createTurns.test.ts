import { describe, expect, it } from 'vitest';
import { createTurns } from './createTurns.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('turns of the event loop', () => {
  it('let each read so much, and those who read more go on later, first come, first served', async () => {
    const turns = createTurns(100);
    const read: string[] = [];
    const goOn = (name: string) => (): void => void read.push(name);
    expect(turns.take(60, goOn('a'))).toBe(true);
    expect(turns.take(40, goOn('b'))).toBe(true);
    for (const name of ['c', 'd', 'e']) expect(turns.take(1, goOn(name))).toBe(false);
    expect(read).toEqual([]);
    await turn();
    expect(read).toEqual(['c', 'd']);
    await turn();
    expect(read).toEqual(['c', 'd', 'e']);
  });

  it('begin anew each time', async () => {
    const turns = createTurns(100);
    for (let count = 0; count < 3; count += 1) {
      expect(turns.take(100, () => {})).toBe(true);
      await turn();
    }
  });

  it('count what is read by those who go on, too', async () => {
    const turns = createTurns(100);
    const outcomes: boolean[] = [];
    turns.take(101, () => {
      outcomes.push(
        turns.take(100, () => {}),
        turns.take(1, () => void outcomes.push(true)),
      );
    });
    await turn();
    expect(outcomes).toEqual([true, false]);
    await turn();
    expect(outcomes).toEqual([true, false, true]);
  });
});
