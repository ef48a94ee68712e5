import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officeCalendar } from '../../test/support/officeCalendar.ts';
import { createWorkingDayLine, workingDayLinesFrom, workingDaysBetween } from './workingDayLine.ts';

const day = fc
  .date({ min: new Date('2024-06-01'), max: new Date('2028-06-01'), noInvalidDate: true })
  .map((instant) => calendarDateOf(instant));

describe('working-day lines along one series', () => {
  it('count as a line of their own does, from any day', () => {
    fc.assert(
      fc.property(day, day, day, fc.integer({ min: 0, max: 300 }), (earliest, begin, date, ahead) => {
        const own = createWorkingDayLine(officeCalendar, begin);
        const shared = workingDayLinesFrom(officeCalendar, earliest)(begin);
        expect([shared.dateAt(ahead), shared.placeOf(date)]).toEqual([own.dateAt(ahead), own.placeOf(date)]);
      }),
    );
  });

  it('tell how many lie between two days, and which of the two is the earlier', () => {
    const lineFrom = workingDayLinesFrom(officeCalendar, '2025-01-01');
    // the National Day holiday is 1 to 8 October; Sunday the 28th of September is worked
    expect(workingDaysBetween(lineFrom, '2025-09-26', '2025-10-09')).toBe(4);
    expect(workingDaysBetween(lineFrom, '2025-10-09', '2025-09-26')).toBe(-4);
    expect(workingDaysBetween(lineFrom, '2025-10-04', '2025-10-04')).toBe(0);
  });
});
