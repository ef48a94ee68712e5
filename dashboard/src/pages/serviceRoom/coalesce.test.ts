import { describe, expect, it } from 'vitest';
import { coalesce } from './coalesce.ts';

function start() {
  const ends: (() => void)[] = [];
  const rests: (() => void)[] = [];
  const leaving = new AbortController();
  let runs = 0;
  const work = (): Promise<void> => {
    runs += 1;
    return new Promise((resolve) => ends.push(resolve));
  };
  const clock = { wait: () => new Promise<void>((resolve) => rests.push(resolve)) };
  const ask = coalesce({ work, gapMs: 400, clock, signal: leaving.signal });
  const next = async (list: (() => void)[]): Promise<void> => {
    list.shift()?.();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { ask, leaving, runs: () => runs, endWork: () => next(ends), endRest: () => next(rests) };
}

describe('work that is asked for often', () => {
  it('begins at once', () => {
    const { ask, runs } = start();
    ask();
    expect(runs()).toBe(1);
  });

  it('is done once more for all that was asked while it ran or rested', async () => {
    const { ask, runs, endWork, endRest } = start();
    ask();
    ask();
    ask();
    await endWork();
    ask();
    expect(runs()).toBe(1);
    await endRest();
    expect(runs()).toBe(2);
    await endWork();
    await endRest();
    expect(runs()).toBe(2);
    ask();
    expect(runs()).toBe(3);
  });

  it('is not begun by a page that has been left', async () => {
    const { ask, leaving, runs, endWork, endRest } = start();
    ask();
    ask();
    leaving.abort();
    await endWork();
    await endRest();
    ask();
    expect(runs()).toBe(1);
  });
});
