import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { workingDaySpans } from '@guanjia/kernel/testing/workingDaySpans';
import { describe, expect, it } from 'vitest';
import { type EndedRounds, throughputOf } from './throughput.ts';

const round = (more: Partial<EndedRounds>): EndedRounds => ({
  startedOn: '2026-03-09',
  endedOn: '2026-03-10',
  verdict: 'PASS',
  onTime: true,
  laterRound: false,
  count: 1,
  ...more,
});

describe('throughput', () => {
  it('counts working days from the day after the start, without the weekend', () => {
    const rounds = [round({ startedOn: '2026-03-13', endedOn: '2026-03-16' })];
    expect(throughputOf(['2026-03'], rounds, chinaCalendar)).toMatchObject([
      { medianWorkingDays: 1, p90WorkingDays: 1 },
    ]);
  });

  it.each(workingDaySpans)('means by its figures of $what what every department means', ({ days, median, p90 }) => {
    // Mondays to Fridays from Monday 2026-03-02 on, without a holiday
    const dayAfter = (span: number) => {
      const last = new Date(Date.UTC(2026, 2, 2 + Math.floor(span / 5) * 7 + (span % 5)));
      return last.toISOString().slice(0, 10);
    };
    const rounds = days.map((span) => round({ startedOn: '2026-03-02', endedOn: dayAfter(span) }));
    expect(throughputOf(['2026-03'], rounds, chinaCalendar)).toMatchObject([
      { medianWorkingDays: median, p90WorkingDays: p90 },
    ]);
  });

  it.each<[string, EndedRounds[], number, number]>([
    ['one', [round({})], 1, 1],
    ['an even number', [round({}), round({ endedOn: '2026-03-13' })], 2.5, 4],
    ['many alike', [round({ count: 9 }), round({ endedOn: '2026-03-13', onTime: false })], 1, 1],
    ['two in eleven late', [round({ count: 9 }), round({ endedOn: '2026-03-13', count: 2 })], 1, 4],
  ])('takes the median and the nearest rank of %s', (_, rounds, median, p90) => {
    expect(throughputOf(['2026-03'], rounds, chinaCalendar)).toMatchObject([
      { medianWorkingDays: median, p90WorkingDays: p90 },
    ]);
  });

  it('has every month asked for, with nothing made up for an empty one', () => {
    const rounds = [
      round({ verdict: 'RECTIFY' }),
      round({ verdict: 'NOT_APPLICABLE', laterRound: true, onTime: false, count: 3 }),
    ];
    expect(throughputOf(['2026-02', '2026-03'], rounds, chinaCalendar)).toMatchObject([
      { month: '2026-02', opinions: 0, medianWorkingDays: null, p90WorkingDays: null, onTimeShare: null },
      {
        month: '2026-03',
        opinions: 4,
        passed: 0,
        rectifications: 1,
        notApplicable: 3,
        laterRounds: 3,
        onTimeShare: 0.25,
      },
    ]);
  });
});
