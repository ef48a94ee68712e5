import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShed, type LoadLevel, nextLoadLevel, noLoad } from './nextLoadLevel.ts';

const after = (pressures: readonly number[], from: LoadLevel = noLoad): number =>
  pressures.reduce(nextLoadLevel, from).level;
const times = (count: number, pressure: number): readonly number[] => Array.from({ length: count }, () => pressure);

describe('the level of load', () => {
  it.each([
    ['no load', times(50, 0.2), 0],
    ['just below the limit', times(50, 0.99), 0],
    ['one long turn of the event loop', [5, 0.1], 0],
    ['one look at the limit', [1], 0],
    ['two looks in a row', [1, 1], 1],
    ['three', [1, 1, 1], 2],
    ['many', times(50, 1.1), 4],
    ['much over, twice', [1.2, 1.2], 4],
    ['two that are not in a row', [1, 0.9, 1], 0],
  ])('rises with pressure: %s', (_, pressures, level) => expect(after(pressures)).toBe(level));

  it.each([
    ['it has not been calm for long', times(9, 0), 4],
    ['it has been calm for a second', times(10, 0), 3],
    ['it has been calm for four', times(40, 0), 0],
    ['between calm and too much', times(100, 0.9), 4],
    ['calm, but not in a row', [...times(9, 0), 0.9, ...times(9, 0)], 4],
  ])('falls slowly: %s', (_, pressures, level) => expect(after(pressures, { level: 4, over: 0, calm: 0 })).toBe(level));

  it('stays within its bounds, goes down one at a time, and up only under pressure', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 3, noNaN: true })), (pressures) => {
        let state = noLoad;
        for (const pressure of pressures) {
          const next = nextLoadLevel(state, pressure);
          expect(next.level).toBeGreaterThanOrEqual(Math.max(0, state.level - 1));
          expect(next.level).toBeLessThanOrEqual(4);
          if (pressure < 1) expect(next.level).toBeLessThanOrEqual(state.level);
          else expect(next.level).toBeGreaterThanOrEqual(state.level);
          state = next;
        }
      }),
    );
  });
});

describe('what is shed', () => {
  it.each([
    [0, [false, false, false, false]],
    [1, [true, false, false, false]],
    [2, [true, true, false, false]],
    [3, [true, true, true, false]],
    [4, [true, true, true, true]],
  ])('at level %i: queries and mutations of nobody, then of whoever is signed in', (level, expected) => {
    const asked = [false, true].flatMap((isSignedIn) =>
      [false, true].map((isMutation) => ({ isSignedIn, isMutation })),
    );
    expect(asked.map((one) => isShed(level, one))).toEqual(expected);
  });
});
