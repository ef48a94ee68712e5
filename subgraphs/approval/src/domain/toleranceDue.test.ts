import { nextDate } from '@guanjia/kernel/calendarDate';
import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { countWorkingDays } from '@guanjia/kernel/workingDays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextReminder, requireToleranceDue, workingDaysLeft } from './toleranceDue.ts';

const terms = { toleranceWorkingDays: 30, reminderWorkingDays: [3, 1] };
const rules = { calendar: chinaCalendar, terms };

describe('the day promised', () => {
  it.each([
    ['2025-09-26', { workingDays: 5, dueOn: null }, '2025-10-10'],
    ['2025-09-26', { workingDays: null, dueOn: '2025-10-04' }, '2025-10-04'], // a holiday may be promised
    ['2026-12-30', { workingDays: 3, dueOn: null }, '2027-01-04'], // the holidays of 2027 are not published yet
  ])('of %s is what was asked for', (today, wanted, expected) => {
    expect(requireToleranceDue(wanted, { ...rules, today })).toBe(expected);
  });

  it.each([
    ['2025-09-26', { workingDays: 1.5, dueOn: null }, 'workingDays'],
    ['2025-09-26', { workingDays: -1, dueOn: null }, 'workingDays'],
    ['2025-09-26', { workingDays: null, dueOn: '2025-09-27' }, 'dueOn'], // no working day lies between
    ['2025-09-26', { workingDays: null, dueOn: '2025-09-25' }, 'dueOn'],
    ['2025-09-26', { workingDays: null, dueOn: '9999-12-31' }, 'dueOn'],
    ['2025-09-26', { workingDays: null, dueOn: 'soon' }, 'dueOn'],
  ])('of %s is refused when it is not sane: %o', (today, wanted, field) => {
    const refused = expect.objectContaining({ code: 'BAD_INPUT', detail: expect.objectContaining({ field }) });
    expect(() => requireToleranceDue(wanted, { ...rules, today })).toThrow(refused);
  });
});

describe('the reminders', () => {
  it.each([
    ['2025-10-10', '2025-09-26', ['2025-09-29', '2025-10-09']], // three working days before it lies before National Day
    ['2025-10-13', '2025-10-09', ['2025-10-11']], // the day of signing itself reminds of nothing
    ['2025-09-29', '2025-09-28', []],
  ])('of a promise for %s signed on %s are sent on %o', (dueOn, signedOn, expected) => {
    const days = [];
    for (let day = nextReminder(dueOn, signedOn, rules); day !== null; day = nextReminder(dueOn, day, rules))
      days.push(day);
    expect(days).toEqual(expected);
  });

  it('lie on working days between signing and the promised day, as many working days before it as the terms say', () => {
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((n) => new Date(Date.UTC(2024, 0, 3 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (today, workingDays) => {
        const dueOn = requireToleranceDue({ workingDays, dueOn: null }, { ...rules, today });
        let after = today;
        let count = 0;
        for (let next = nextReminder(dueOn, after, rules); next !== null; next = nextReminder(dueOn, after, rules)) {
          expect(next > after && next < dueOn).toBe(true);
          expect(chinaCalendar.isWorkingDay(next)).toBe(true);
          expect(terms.reminderWorkingDays).toContain(countWorkingDays(chinaCalendar, next, dueOn));
          expect(workingDaysLeft(chinaCalendar, next, dueOn)).toBe(countWorkingDays(chinaCalendar, next, dueOn));
          after = next;
          count += 1;
        }
        const isWorked = chinaCalendar.isWorkingDay(today);
        const expected = workingDays > 3 ? 2 : workingDays > 1 ? 1 : 0;
        if (isWorked) expect(count).toBe(expected);
        expect(nextDate(after) <= dueOn).toBe(true);
      }),
    );
  });
});
