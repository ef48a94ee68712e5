import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planScreens, screenChoices } from './planScreens.ts';

const room = { height: 720, fontSize: 22 };

describe('the screens of a wall', () => {
  it('are roomy while all fits, then dense, and then end with a summary', () => {
    expect(planScreens(40, room, '8')).toMatchObject({
      isDense: false,
      rowsPerScreen: 9,
      rowScreens: 5,
      hasSummary: false,
    });
    expect(planScreens(100, room, '8')).toMatchObject({
      isDense: true,
      rowsPerScreen: 14,
      rowScreens: 8,
      hasSummary: false,
    });
    expect(planScreens(1_000, room, '8')).toMatchObject({ isDense: true, rowScreens: 7, hasSummary: true });
    expect(planScreens(1_000, room, 'all')).toMatchObject({ isDense: true, rowScreens: 72, hasSummary: false });
  });

  it('show every project or sum it up, cut no row, and are never more than were chosen', () => {
    const cases = [
      fc.integer({ min: 0, max: 5_000 }),
      fc.integer({ min: 60, max: 3_000 }),
      fc.integer({ min: 12, max: 40 }),
      fc.constantFrom(...screenChoices),
    ] as const;
    fc.assert(
      fc.property(...cases, (count, height, fontSize, choice) => {
        const { rowHeight, rowsPerScreen, rowScreens, hasSummary } = planScreens(count, { height, fontSize }, choice);
        expect(rowHeight * rowsPerScreen).toBeLessThanOrEqual(height);
        expect(rowsPerScreen * rowScreens >= count).toBe(!hasSummary);
        if (choice !== 'all') expect(rowScreens + (hasSummary ? 1 : 0)).toBeLessThanOrEqual(Number(choice));
      }),
    );
  });
});
