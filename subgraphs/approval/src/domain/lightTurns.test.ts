import { weekdayOf } from '@guanjia/kernel/calendarDate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officeCalendar } from '../../test/support/officeCalendar.ts';
import type { ClockEntry, ClockEntryKind } from './clock.ts';
import { lightOf } from './light.ts';
import { lightAfter, lightTurns } from './lightTurns.ts';
import type { OfficeCalendar } from './officeHours.ts';
import { readClock } from './readClock.ts';

const everyDay: OfficeCalendar = { ...officeCalendar, version: 'every day', isWorkingDay: () => true };
const onlyMondays: OfficeCalendar = {
  ...everyDay,
  version: 'Mondays',
  isWorkingDay: (day) => weekdayOf(day) === 1,
};
const calendars = [officeCalendar, everyDay, onlyMondays];
const hourMs = 3_600_000;

/** START, then STOP and RESUME in turns. */
function ledgerOf(
  promisedWorkingDays: number,
  begin: Date,
  pauses: readonly number[],
  promisedWorkingHours: number | null = null,
): ClockEntry[] {
  let at = begin.getTime();
  const hours = [0, ...pauses];
  return hours.map((waited, place) => {
    at += waited * hourMs;
    const kind: ClockEntryKind = place === 0 ? 'START' : place % 2 === 1 ? 'STOP' : 'RESUME';
    const promise = { purpose: 'DECISION', promisedWorkingDays, promisedWorkingHours } as const;
    return { seq: place + 1, kind, ...promise, reason: 'submit', at: new Date(at) };
  });
}

const cases = fc.record({
  promised: fc.integer({ min: 0, max: 40 }),
  begin: fc.date({ min: new Date('2024-01-01'), max: new Date('2027-03-01'), noInvalidDate: true }),
  pauses: fc.array(fc.integer({ min: 0, max: 24 * 20 }), { maxLength: 6 }),
  waited: fc.integer({ min: 0, max: 24 * 120 }),
  hours: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 2 }),
  calendar: fc.constantFrom(...calendars),
});

describe('when a light turns', () => {
  it('says for every later moment what the clock says, whatever the ledger and the calendar', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, ({ promised, begin, pauses, waited, hours, calendar }) => {
        const ledger = hours === null ? ledgerOf(promised, begin, pauses) : ledgerOf(1, begin, pauses, hours);
        const last = ledger.at(-1)?.at ?? begin;
        const at = new Date(last.getTime() + waited * (hours === null ? hourMs : hourMs / 7));
        const clock = readClock(ledger, calendar, at);
        const light = lightAfter(lightTurns(ledger, calendar), at);
        seen.add(light);
        expect(light).toBe(clock && lightOf(clock));
      }),
      { numRuns: 2_000 },
    );
    expect([...seen].toSorted()).toEqual(['AMBER', 'GREEN', 'RED']);
  });

  it.each([
    // from Friday 26 September 2025: Sunday 28 is worked, 1 to 8 October are not, 9, 10 and Saturday 11 are
    [5, [], '2025-10-08T16:00:00.000Z', '2025-10-10T16:00:00.000Z'],
    // a day is a fifth of no more than four days: amber on the last one only
    [4, [], '2025-10-08T16:00:00.000Z', '2025-10-09T16:00:00.000Z'],
  ])('turns %i working days at the beginning of a day in China', (promised, pauses, amber, red) => {
    const { amberFrom, redFrom } = lightTurns(
      ledgerOf(promised, new Date('2025-09-26T02:00:00Z'), pauses),
      officeCalendar,
    );
    expect([amberFrom?.toISOString(), redFrom?.toISOString()]).toEqual([amber, red]);
  });

  it('turns a promise in hours to the minute', () => {
    // four hours from 10:00 on Friday: lunch from 12:00 to 13:30, so that 15:30 is the last minute and 48 minutes are a fifth
    const ledger = ledgerOf(1, new Date('2025-09-26T02:00:00Z'), [], 4);
    const { amberFrom, redFrom } = lightTurns(ledger, officeCalendar);
    expect([amberFrom?.toISOString(), redFrom?.toISOString()]).toEqual([
      '2025-09-26T06:42:00.000Z',
      '2025-09-26T07:31:00.000Z',
    ]);
  });

  it('never turns while the clock stands still, and has not turned before it starts or after it ends', () => {
    const begin = new Date('2025-09-26T02:00:00Z');
    const none = { amberFrom: null, redFrom: null };
    expect(lightTurns(ledgerOf(5, begin, [24]), officeCalendar)).toEqual(none);
    expect(lightTurns([], officeCalendar)).toEqual(none);
    const ended = ledgerOf(5, begin, [24]).map((entry) =>
      entry.kind === 'STOP' ? { ...entry, kind: 'END' as const } : entry,
    );
    expect(lightTurns(ended, officeCalendar)).toEqual(none);
  });
});
