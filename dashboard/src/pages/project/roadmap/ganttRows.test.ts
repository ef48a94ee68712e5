import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../days/dayNumber.ts';
import { isWorkingDay } from '../days/isWorkingDay.ts';
import { type GanttItem, ganttRows, ganttSpan, monthsOf } from './ganttRows.ts';

const days = fc.integer({ min: 18_000, max: 21_500 }).map(dayOfNumber);
const spans = fc
  .tuple(days, days)
  .map(([one, other]) => (one < other ? { start: one, finish: other } : { start: other, finish: one }));
const item = (itemCode: string, rest: Partial<GanttItem> = {}): GanttItem => ({
  itemCode,
  state: 'PLANNED',
  plannedStart: '2026-11-02',
  plannedFinish: '2026-11-20',
  application: null,
  ...rest,
});
const handedIn = (submittedAt: string | null, decidedAt: string | null) =>
  ({
    id: 'a',
    status: 'ACCEPTED',
    light: null,
    submittedAt,
    decision: decidedAt === null ? null : { decidedAt },
  }) as GanttItem['application'];

describe('the rows of the Gantt chart', () => {
  it('show what was planned first beside what has happened, by days in Beijing', () => {
    const items = [
      item('planned'),
      item('under way', { state: 'UNDER_WAY', application: handedIn('2026-11-05T17:00:00Z', null) }),
      item('decided', { state: 'DECIDED', application: handedIn('2026-11-03T01:00:00Z', '2026-11-10T16:30:00Z') }),
      item('recorded', { state: 'DECIDED', application: handedIn(null, '2026-10-30T01:00:00Z') }),
    ];
    const first = [{ itemCode: 'decided', plannedStart: '2026-10-01', plannedFinish: '2026-10-15' }];
    expect(ganttRows(items, first, '2026-11-23')).toEqual([
      { itemCode: 'planned', planned: { start: '2026-11-02', finish: '2026-11-20' }, actual: null },
      {
        itemCode: 'under way',
        planned: { start: '2026-11-02', finish: '2026-11-20' },
        actual: { start: '2026-11-06', finish: '2026-11-23', ended: false },
      },
      {
        itemCode: 'decided',
        planned: { start: '2026-10-01', finish: '2026-10-15' },
        actual: { start: '2026-11-03', finish: '2026-11-11', ended: true },
      },
      {
        itemCode: 'recorded',
        planned: { start: '2026-11-02', finish: '2026-11-20' },
        actual: { start: '2026-10-30', finish: '2026-10-30', ended: true },
      },
    ]);
  });

  it('stand in whole months that hold every day of them and today', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 8 }), days, (planned, today) => {
        const rows = planned.map((one, at) => ({ itemCode: String(at), planned: one, actual: null }));
        const span = ganttSpan(rows, today);
        const months = monthsOf(span);
        for (const day of [today, ...planned.flatMap(({ start, finish }) => [start, finish])]) {
          expect(span.start <= day && day <= span.finish).toBe(true);
          expect(months.some(({ month }) => day.startsWith(month))).toBe(true);
        }
        expect(months.reduce((sum, one) => sum + one.days, 0)).toBe(dayNumber(span.finish) - dayNumber(span.start) + 1);
        expect(months.every(({ month, at }) => dayOfNumber(dayNumber(span.start) + at) === `${month}-01`)).toBe(true);
      }),
    );
  });

  it('know days off and the Sundays on which one works instead', () => {
    expect(['2026-10-01', '2026-11-22', '2026-11-23'].map(isWorkingDay)).toEqual([false, false, true]);
    expect(isWorkingDay('2026-02-14')).toBe(true); // a Saturday, worked for the Spring Festival
  });
});
