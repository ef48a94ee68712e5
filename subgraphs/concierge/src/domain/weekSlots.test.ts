import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WeekLine, weekdays, weekSlots } from './weekSlots.ts';

const names = Object.keys(weekdays) as (keyof typeof weekdays)[];
const always = new Date('2020-01-01T00:00:00Z');
const everyDay: WeekLine[] = names.map((weekday) => ({ weekday, from: '09:00', to: '11:30' }));

describe('the slots of a week', () => {
  it('lie on working days of the calendar alone, at the times of China', () => {
    const year = { min: new Date('2026-01-01T00:00:00Z'), max: new Date('2026-12-20T00:00:00Z'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(year), (day) => {
        const { spans, daysOff } = weekSlots(chinaCalendar, {
          firstDay: day.toISOString().slice(0, 10),
          lines: everyDay,
          after: always,
        });
        expect(spans.length + daysOff.length).toBe(7);
        for (const { startsAt, endsAt } of spans) {
          expect(chinaCalendar.isWorkingDay(calendarDateOf(startsAt))).toBe(true);
          expect(startsAt.toISOString().slice(11, 16)).toBe('01:00');
          expect(endsAt.getTime() - startsAt.getTime()).toBe(150 * 60_000);
        }
        for (const off of daysOff) expect(chinaCalendar.isWorkingDay(off)).toBe(false);
      }),
    );
  });

  it('has a Saturday that is worked, and none on a holiday (2026: 国庆 1 to 7 October, 10 October is worked)', () => {
    const week = (firstDay: string, lines = everyDay) => weekSlots(chinaCalendar, { firstDay, lines, after: always });
    expect(week('2026-10-05').spans.map(({ startsAt }) => calendarDateOf(startsAt))).toEqual([
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
    ]);
    const mondays: WeekLine[] = [{ weekday: 'MONDAY', from: '09:00', to: '10:00' }];
    expect(week('2026-10-05', mondays)).toEqual({ spans: [], daysOff: ['2026-10-05'] });
  });

  it('leaves out what has begun, and refuses what is no time, no day and no pattern', () => {
    const lines: WeekLine[] = [{ weekday: 'MONDAY', from: '09:00', to: '10:00' }];
    const after = new Date('2026-03-09T01:00:00Z');
    expect(weekSlots(chinaCalendar, { firstDay: '2026-03-09', lines, after }).spans).toEqual([]);
    const field = (name: string) =>
      expect.objectContaining({ code: 'BAD_INPUT', detail: expect.objectContaining({ field: name }) });
    const bad = { weekday: 'MONDAY', from: '9', to: '10:00' } as const;
    expect(() => weekSlots(chinaCalendar, { firstDay: '2026-03-09', lines: [bad], after })).toThrow(
      field('pattern.from'),
    );
    expect(() => weekSlots(chinaCalendar, { firstDay: '2026-02-30', lines, after })).toThrow(field('firstDay'));
    expect(() => weekSlots(chinaCalendar, { firstDay: '2026-03-09', lines: [], after })).toThrow(field('pattern'));
    expect(() => weekSlots(chinaCalendar, { firstDay: '2099-03-09', lines, after })).toThrow(
      expect.objectContaining({ code: 'CALENDAR_YEAR_UNKNOWN' }),
    );
  });
});
