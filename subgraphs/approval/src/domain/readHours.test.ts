import { describe, expect, it } from 'vitest';
import { officeCalendar } from '../../test/support/officeCalendar.ts';
import type { ClockEntry, ClockEntryKind } from './clock.ts';
import { explainClock } from './explainClock.ts';
import { lightOf } from './light.ts';
import { readClock } from './readClock.ts';

const at = (text: string) => new Date(`${text}:00+08:00`);

function ledger(promisedWorkingHours: number, ...rows: readonly (readonly [ClockEntryKind, string])[]): ClockEntry[] {
  return rows.map(([kind, when], index) => ({
    seq: index + 1,
    kind,
    purpose: 'DECISION',
    promisedWorkingDays: 1,
    promisedWorkingHours,
    reason: kind === 'STOP' ? 'startSpecialProcedure' : 'accept',
    at: at(when),
  }));
}

// 2025-09-30 is a Tuesday; National Day lasts from 2025-10-01 to 2025-10-08; office hours 09:00–12:00 and 13:30–17:00.
describe('a promise of four office hours', () => {
  it.each([
    ['in the morning', [['START', '2025-09-30T09:00']], '2025-09-30T11:00', 120, 120, '2025-09-30T14:30'],
    ['over the noon break', [['START', '2025-09-30T11:00']], '2025-09-30T13:00', 60, 180, '2025-09-30T16:30'],
    ['to the end of a period', [['START', '2025-09-29T16:00']], '2025-09-30T12:00', 240, 0, '2025-09-30T12:00'],
    ['over the holidays', [['START', '2025-09-30T16:00']], '2025-10-08T12:00', 60, 180, '2025-10-09T12:00'],
    ['begun at night', [['START', '2025-09-30T20:00']], '2025-09-30T22:00', 0, 240, '2025-10-09T14:30'],
    ['begun on a Sunday', [['START', '2025-10-12T10:00']], '2025-10-13T09:30', 30, 210, '2025-10-13T14:30'],
    ['one minute late', [['START', '2025-09-30T09:00']], '2025-09-30T14:31', 241, -1, '2025-09-30T14:30'],
    [
      'while it stands still',
      [
        ['START', '2025-09-29T09:00'],
        ['STOP', '2025-09-29T10:00'],
      ],
      '2025-10-20T10:00',
      60,
      180,
      null,
    ],
    [
      'resumed',
      [
        ['START', '2025-09-29T09:00'],
        ['STOP', '2025-09-29T10:00'],
        ['RESUME', '2025-09-30T16:00'],
      ],
      '2025-09-30T16:30',
      90,
      150,
      '2025-10-09T11:00',
    ],
    [
      'stopped when used up',
      [
        ['START', '2025-09-29T09:00'],
        ['STOP', '2025-09-29T17:00'],
      ],
      '2025-10-20T10:00',
      390,
      -150,
      '2025-09-29T14:30',
    ],
    [
      'when ended',
      [
        ['START', '2025-09-29T09:00'],
        ['END', '2025-09-29T10:00'],
      ],
      '2025-10-20T10:00',
      60,
      180,
      '2025-09-29T14:30',
    ],
  ] as const)('counts %s', (_, rows, now, counted, remaining, due) => {
    expect(readClock(ledger(4, ...rows), officeCalendar, at(now))).toMatchObject({
      promisedWorkingHours: 4,
      countedWorkingMinutes: counted,
      remainingWorkingMinutes: remaining,
      dueAt: due === null ? null : at(due),
      deadline: due === null ? null : due.slice(0, 10),
      calendarVersion: `${officeCalendar.version}; 2026.1`,
    });
  });

  it('turns amber when a fifth of the minutes is left and red one minute late', () => {
    const entries = ledger(4, ['START', '2025-09-30T09:00']);
    const lightAt = (now: string) => {
      const reading = readClock(entries, officeCalendar, at(now));
      return reading && lightOf(reading);
    };
    expect(['2025-09-30T13:41', '2025-09-30T13:42', '2025-09-30T14:30', '2025-09-30T14:31'].map(lightAt)).toEqual([
      'GREEN',
      'AMBER',
      'AMBER',
      'RED',
    ]);
  });

  it('counts a late one by its days as well', () => {
    const entries = ledger(4, ['START', '2025-09-30T09:00']);
    const left = (now: string) => readClock(entries, officeCalendar, at(now))?.remainingWorkingDays;
    expect(['2025-09-30T14:30', '2025-09-30T16:00', '2025-10-09T09:00', '2025-10-10T09:00'].map(left)).toEqual([
      0, -1, -1, -2,
    ]);
  });

  it('says of each day how many minutes counted, and why none did', () => {
    const rows = [
      ['START', '2025-09-29T18:00'],
      ['STOP', '2025-09-30T10:00'],
      ['RESUME', '2025-10-10T16:00'],
    ] as const;
    const days = explainClock(ledger(4, ...rows), officeCalendar, at('2025-10-10T16:30'), [{ kind: 'SURVEY' }]);
    expect(days.map(({ date, reason, countedMinutes }) => [date.slice(5), reason, countedMinutes])).toEqual([
      ['09-29', 'OUTSIDE_OFFICE_HOURS', 0],
      ['09-30', 'COUNTED', 60],
      ...['10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07', '10-08'].map((date) => [
        date,
        'NOT_A_WORKING_DAY',
        0,
      ]),
      ['10-09', 'STOPPED', 0],
      ['10-10', 'COUNTED', 30],
    ]);
    expect(days.find(({ date }) => date === '2025-10-09')).toMatchObject({
      stoppedBy: 'startSpecialProcedure',
      procedure: 'SURVEY',
    });
  });
});
