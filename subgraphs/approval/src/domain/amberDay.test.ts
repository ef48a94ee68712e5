import { type CalendarDate, calendarDateOf, nextDate, weekdayOf } from '@guanjia/kernel/calendarDate';
import { lightFor } from '@guanjia/kernel/light';
import { countWorkingDays } from '@guanjia/kernel/workingDays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officeCalendar } from '../../test/support/officeCalendar.ts';
import { amberDay } from './amberDay.ts';

const everyDay = { ...officeCalendar, isWorkingDay: () => true };
const onlyMondays = { ...officeCalendar, isWorkingDay: (day: CalendarDate) => weekdayOf(day) === 1 };

describe('the day on which a planned item turns amber', () => {
  it('is the first on which no more than a fifth of its working days is left, whatever the calendar', () => {
    const cases = fc.record({
      finish: fc.date({ min: new Date('2024-03-01'), max: new Date('2026-10-01'), noInvalidDate: true }),
      workingDays: fc.integer({ min: 0, max: 60 }),
      calendar: fc.constantFrom(officeCalendar, everyDay, onlyMondays),
      before: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(cases, ({ finish, workingDays, calendar, before }) => {
        const plannedFinish = calendarDateOf(finish);
        const amber = amberDay({ plannedFinish, workingDays }, calendar);
        const lightOn = (day: CalendarDate) =>
          lightFor({
            overdue: false,
            finished: false,
            remaining: countWorkingDays(calendar, day, plannedFinish),
            promised: workingDays,
          });
        const dayBefore = calendarDateOf(new Date(Date.parse(`${amber}T00:00:00Z`) - 86_400_000 * (before + 1)));
        expect(lightOn(dayBefore)).toBe('GREEN');
        for (let day = amber; day <= plannedFinish; day = nextDate(day)) expect(lightOn(day)).toBe('AMBER');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    // Friday 10 October 2025: the 1st to the 8th are not worked, Sunday 28 September is
    ['2025-10-10', 4, '2025-10-10'],
    ['2025-10-10', 5, '2025-10-09'],
    ['2025-10-10', 10, '2025-09-30'],
  ])('of one planned to finish on %s and taking %i working days is %s', (plannedFinish, workingDays, day) => {
    expect(amberDay({ plannedFinish, workingDays }, officeCalendar)).toBe(day);
  });
});
