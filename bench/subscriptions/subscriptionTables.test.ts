import { describe, expect, it } from 'vitest';
import type { Delivering, MeasuredContender } from './Figures.ts';
import { isFaulty, judgeTargets } from './judge.ts';
import { burstsTable, notesOn, openingTable, slowedTable, targetsTable } from './subscriptionTables.ts';
import { emptyTally, sumInTime, sumOf } from './Tally.ts';

const bursts: Delivering = {
  events: 500,
  tally: { ...emptyTally(), deliveries: 100_000 },
  latency: { p50: 120.4, p99: 480.6, max: 700 },
  cpuMicros: 8.25,
  besideMicros: 20,
  executions: 500,
  fetches: 500,
  residentBytes: 400e6,
  peakBytes: 500e6,
  coresElsewhere: 0,
};
const ours: MeasuredContender = {
  contender: 'ours',
  title: 'ours',
  opening: { clients: 10_000, seconds: 6.04, cpuSeconds: 5.5, baseBytes: 150e6, idleBytes: 350e6 },
  bursts,
  slowed: {
    ...bursts,
    tally: { ...emptyTally(), deliveries: 130_000, lagged: 90, closed: 10, resumed: 110 },
    slowReaders: 100,
    floodEvents: 300,
    caughtUpSeconds: 3.21,
  },
  fault: null,
};
const notRun: MeasuredContender = {
  contender: 'mercurius',
  title: 'Mercurius',
  opening: null,
  bursts: null,
  slowed: null,
  fault: { kind: 'not run', why: 'no packages' },
};
const cells = (table: string, line: number): string[] => (table.split('\n')[line] ?? '').trim().split(/\s\s+/);

describe('tables', () => {
  it('say what was measured, and nothing where nothing was', () => {
    expect(cells(openingTable([ours, notRun]), 2)).toEqual(['ours', '10000', '6.0', '5.5', '150', '350', '20.0']);
    expect(cells(openingTable([ours, notRun]), 3)).toEqual(['Mercurius', ...Array.from({ length: 6 }, () => '–')]);
    const row = ['500', '100000', '0', '0', '0', '120', '481', '700', '8.3', '20.0', '500', '500', '400', '500'];
    expect(cells(burstsTable([ours]), 2)).toEqual(['ours', ...row]);
    expect(cells(slowedTable([ours]), 2).slice(-6)).toEqual(['100', '90', '0', '10', '110', '3.2']);
  });

  it('have notes where something is to be known', () => {
    expect(notesOn([ours])).toEqual([]);
    const noisy = {
      ...bursts,
      coresElsewhere: 0.4,
      tally: { ...bursts.tally, wrong: 2, firstWrong: '{}', failed: 3, firstFailed: 'DEPARTMENT_TIMEOUT' },
    };
    expect(notesOn([{ ...ours, bursts: noisy }, notRun])).toEqual([
      '  ✗ ours: 2 results were wrong, the first: {}',
      '  ! ours: 3 streams ended with a cursor, the first with DEPARTMENT_TIMEOUT',
      '  ! ours: other processes kept 0.4 cores busy meanwhile',
      '  ✗ Mercurius: not run: no packages',
    ]);
  });
});

describe('judgeTargets', () => {
  it('is content with what is asked', () => {
    const targets = judgeTargets(ours);
    expect(targets).toHaveLength(6);
    expect(targets.every(({ isMet }) => isMet)).toBe(true);
    expect(targetsTable(targets)).toContain('20.0 kB');
  });

  it('is not content with more memory, a long tail, loss, or an execution for each client', () => {
    const bad = {
      ...ours,
      opening: { clients: 10_000, seconds: 6, cpuSeconds: 5, baseBytes: 150e6, idleBytes: 450e6 },
      bursts: {
        ...bursts,
        tally: { ...bursts.tally, lost: 1 },
        latency: { p50: 1, p99: 1_200, max: 2_000 },
        executions: 100_000,
      },
      slowed: null,
    };
    expect(judgeTargets(bad).map(({ isMet }) => isMet)).toEqual([false, false, false, false]);
  });
});

it('is a fault to lose, repeat or mix up anything, or to fail on the way', () => {
  expect(isFaulty(ours)).toBe(false);
  expect(isFaulty(notRun)).toBe(false);
  expect(isFaulty({ ...ours, slowed: null, fault: { kind: 'failed', why: 'ended with 1' } })).toBe(true);
  for (const fault of ['lost', 'repeated', 'outOfOrder', 'wrong'] as const) {
    expect(isFaulty({ ...ours, bursts: { ...bursts, tally: { ...bursts.tally, [fault]: 1 } } })).toBe(true);
  }
});

it('counts what is lost as it stands at the end', () => {
  const first = { ...emptyTally(), deliveries: 5, lost: 2, repeated: 1 };
  const second = { ...emptyTally(), deliveries: 7, lost: 0 };
  expect(sumInTime([first, second])).toMatchObject({ deliveries: 12, lost: 0, repeated: 1 });
  expect(sumOf([first, first])).toMatchObject({ deliveries: 10, lost: 4 });
});
