import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beijingDay } from '../../../locale/beijingDay.ts';
import { actionOf, type ClockDay, type ClockEntry, clockIntervals } from './clockIntervals.ts';

const entry = (seq: number, kind: ClockEntry['kind'], at: string, reason = 'accept'): ClockEntry => ({
  __typename: 'ClockEntry',
  seq,
  kind,
  purpose: 'DECISION',
  reason,
  at,
});
const day = (date: string, counted = true) => ({ date, counted }) as ClockDay;

describe('the intervals of a clock', () => {
  it('tell when it ran and when it stood still, with the days that count in each', () => {
    const entries = [
      entry(1, 'START', '2026-11-02T02:00:00Z', 'accept'),
      entry(2, 'STOP', '2026-11-05T02:00:00Z', 'startSpecialProcedure'),
      entry(3, 'RESUME', '2026-11-10T02:00:00Z', 'endSpecialProcedure'),
    ];
    const days = [
      day('2026-11-02', false),
      day('2026-11-03'),
      day('2026-11-04'),
      day('2026-11-06', false),
      day('2026-11-11'),
    ];
    expect(clockIntervals(entries, days)).toEqual([
      { running: true, purpose: 'DECISION', reason: 'accept', from: entries[0]!.at, to: entries[1]!.at, counted: 2 },
      {
        running: false,
        purpose: 'DECISION',
        reason: 'startSpecialProcedure',
        from: entries[1]!.at,
        to: entries[2]!.at,
        counted: 0,
      },
      { running: true, purpose: 'DECISION', reason: 'endSpecialProcedure', from: entries[2]!.at, to: null, counted: 1 },
    ]);
  });

  it('follow each other, whatever the order of the entries, and no counted day is lost or counted twice', () => {
    const history = fc.array(fc.record({ hours: fc.integer({ min: 1, max: 200 }), ends: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(history, (steps) => {
        let at = Date.parse('2026-01-05T01:00:00Z');
        let state: 'none' | 'runs' | 'stands' = 'none';
        const entries = steps.map(({ hours, ends }, seq) => {
          at += hours * 3_600_000;
          const kind = state === 'none' ? 'START' : ends ? 'END' : state === 'runs' ? 'STOP' : 'RESUME';
          state = kind === 'END' ? 'none' : kind === 'STOP' ? 'stands' : 'runs';
          return entry(seq, kind, new Date(at).toISOString());
        });
        const bare = clockIntervals(entries, []);
        const ran = bare.filter((one) => one.running).map((one) => day(beijingDay(one.from)));
        const days = [...new Map(ran.map((one) => [one.date, one])).values()];
        const intervals = clockIntervals(entries.toReversed(), days);
        expect(intervals.map(({ from, to, running }) => ({ from, to, running }))).toEqual(
          bare.map(({ from, to, running }) => ({ from, to, running })),
        );
        for (const [index, one] of intervals.slice(1).entries())
          expect(one.from >= (intervals[index]!.to ?? '9')).toBe(true);
        for (const one of intervals.slice(0, -1)) expect(one.to).not.toBeNull();
        expect(intervals.filter((one) => !one.running).every((one) => one.counted === 0)).toBe(true);
        expect(intervals.reduce((sum, one) => sum + one.counted, 0)).toBe(days.length);
      }),
    );
  });

  it('name what began them as the graph does', () => {
    expect(['accept', 'startSpecialProcedure'].map(actionOf)).toEqual(['ACCEPT', 'START_SPECIAL_PROCEDURE']);
  });
});
