import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDate } from '../src/calendarDate.ts';
import { chinaCalendar } from '../src/chinaCalendar.ts';
import { addWorkingDays, countWorkingDays, deadlineAfter } from '../src/workingDays.ts';

const firstDay = Date.parse('2015-01-01T00:00:00Z');
const knownDate = fc
  .integer({ min: 0, max: 365 * 10 })
  .map((days) => new Date(firstDay + days * 86_400_000).toISOString().slice(0, 10));

describe('the working-day calendar of China (X1)', () => {
  it.each([
    ['2024-05-01', false, 'Labour Day'],
    ['2024-05-11', true, 'a Saturday made up for Labour Day'],
    ['2025-01-28', false, 'Spring Festival on a Tuesday'],
    ['2025-01-26', true, 'a Sunday made up for Spring Festival'],
    ['2026-10-10', true, 'a Saturday made up for National Day'],
    ['2026-11-22', false, 'a plain Sunday'],
    ['2026-11-23', true, 'a plain Monday'],
  ])('%s counts: %s (%s)', (date, works) => {
    expect(chinaCalendar.isWorkingDay(date)).toBe(works);
  });

  it.each([
    ['2025-10-01', '国庆节'],
    ['2025-09-28', '国庆节'], // a Sunday that is worked for it
    ['2025-10-12', undefined],
    ['2025-10-13', undefined],
    ['2003-10-01', undefined],
  ])('of %s knows the holiday %s', (date, holiday) => {
    expect(chinaCalendar.holidayOf?.(date)?.zh).toBe(holiday);
  });

  it('counts across a long holiday', () => {
    expect(addWorkingDays(chinaCalendar, '2026-09-30', 1)).toBe('2026-10-08');
    expect(countWorkingDays(chinaCalendar, '2026-09-30', '2026-10-08')).toBe(1);
  });

  it('refuses a year whose holidays are not published, and names the known span', () => {
    const unknown = `${chinaCalendar.lastYear + 1}-03-01`;
    const detail: unknown = expect.objectContaining({ value: unknown });
    const refusal = { code: 'CALENDAR_YEAR_UNKNOWN', detail };
    expect(() => chinaCalendar.isWorkingDay(unknown)).toThrow(expect.objectContaining({ code: refusal.code }));
    expect(() => countWorkingDays(chinaCalendar, '2026-01-05', unknown)).toThrow(expect.objectContaining(refusal));
    expect(() => addWorkingDays(chinaCalendar, `${chinaCalendar.lastYear}-12-20`, 60)).toThrow(
      expect.objectContaining({ code: refusal.code }),
    );
  });

  it('marks a deadline in an unpublished year as provisional', () => {
    expect(deadlineAfter(chinaCalendar, '2026-11-23', 5)).toEqual({ date: '2026-11-30', provisional: false });
    const far = deadlineAfter(chinaCalendar, `${chinaCalendar.lastYear}-12-20`, 60);
    expect(far.provisional).toBe(true);
    expect(far.date > `${chinaCalendar.lastYear}-12-31`).toBe(true);
  });

  it('refuses a number of days that is no count', () => {
    for (const days of [-1, 1.5, Number.NaN, 2001]) {
      expect(() => addWorkingDays(chinaCalendar, '2026-01-05', days)).toThrow(
        expect.objectContaining({ code: 'BAD_INPUT' }),
      );
    }
  });

  it('adds and counts as inverses, and always lands on a working day', () => {
    fc.assert(
      fc.property(knownDate, fc.integer({ min: 1, max: 120 }), (from, days) => {
        const to = addWorkingDays(chinaCalendar, from, days);
        expect(chinaCalendar.isWorkingDay(to)).toBe(true);
        expect(countWorkingDays(chinaCalendar, from, to)).toBe(days);
        expect(deadlineAfter(chinaCalendar, from, days)).toEqual({ date: to, provisional: false });
      }),
    );
  });

  it('counts a span as the sum of its parts', () => {
    fc.assert(
      fc.property(knownDate, fc.nat(200), fc.nat(200), (from, first, second) => {
        const middle = addDays(from, first);
        const to = addDays(middle, second);
        const parts = countWorkingDays(chinaCalendar, from, middle) + countWorkingDays(chinaCalendar, middle, to);
        expect(countWorkingDays(chinaCalendar, from, to)).toBe(parts);
      }),
    );
  });
});

function addDays(date: string, days: number): string {
  let result = date;
  for (let left = days; left > 0; left -= 1) result = nextDate(result);
  return result;
}
