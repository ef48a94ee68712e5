import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { lightFor } from '@guanjia/kernel/light';
import { countWorkingDays, deadlineAfter } from '@guanjia/kernel/workingDays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightWindow } from './lightWindow.ts';

const day = fc
  .integer({ min: 0, max: 250 })
  .map((after) => new Date(Date.UTC(2026, 0, 5 + after)).toISOString().slice(0, 10));

describe('the window of a light', () => {
  it('tells the light of a running clock by its deadline, as the clock itself does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 90 }), (from, promised, gone) => {
        const { date: due } = deadlineAfter(chinaCalendar, from, promised);
        const today = new Date(Date.parse(from) + gone * 86_400_000).toISOString().slice(0, 10);
        const remaining = promised - countWorkingDays(chinaCalendar, from, today);
        const light = lightFor({ overdue: today > due, finished: false, remaining, promised });
        const firstGreen = lightWindow(light, chinaCalendar, today).greenFrom[Math.floor(promised / 5)] ?? '';
        const byWindow = due < today ? 'RED' : due < firstGreen ? 'AMBER' : 'GREEN';
        expect(byWindow).toBe(light);
      }),
    );
  });
});
