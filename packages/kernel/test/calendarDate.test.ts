import { describe, expect, it } from 'vitest';
import { calendarDateOf, nextDate, parseCalendarDate, startOfDay } from '../src/calendarDate.ts';

describe('calendar dates', () => {
  it('are those of Shanghai, whatever the machine says', () => {
    expect(calendarDateOf(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
    expect(calendarDateOf(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
    expect(startOfDay('2026-11-23').toISOString()).toBe('2026-11-22T16:00:00.000Z');
    expect(calendarDateOf(startOfDay('2024-02-29'))).toBe('2024-02-29');
  });

  it('follow one another over leap days and years', () => {
    expect(nextDate('2024-02-28')).toBe('2024-02-29');
    expect(nextDate('2025-12-31')).toBe('2026-01-01');
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026/01/01', 'tomorrow', ''])('refuse %j', (text) => {
    expect(() => parseCalendarDate(text, 'plannedStart')).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        detail: expect.objectContaining({ field: 'plannedStart', value: text }),
      }),
    );
  });
});
