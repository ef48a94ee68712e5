import { describe, expect, it } from 'vitest';
import { departmentsTable, judgeFault, noiseOf } from './departmentsTable.ts';
import type { FaultFigures, HalfRound } from './Figures.ts';
import type { KindReport } from './LoadOrder.ts';

const promised = { answeredWithinMs: 2_500, residentAtMost: 500e6, othersMayRise: 0.1 };
const kind = (more: Partial<KindReport> = {}): KindReport => ({
  requests: 10,
  p50: 2,
  p99: 10,
  most: 20,
  wrong: 0,
  firstWrong: null,
  codes: {},
  ...more,
});
const half = (touching: Partial<KindReport>, others: Partial<KindReport> = {}): HalfRound => ({
  load: { touching: kind(touching), others: kind(others) },
  cpuMicrosPerRequest: 300,
  loopDelayMsAtMost: 5,
  machineBusy: 0.4,
});
const figures = (
  touching: Partial<KindReport>,
  others: Partial<KindReport> = {},
  more: Partial<FaultFigures> = {},
): FaultFigures => ({
  fault: 'html',
  rounds: [{ healthy: half({}), sick: half({ codes: { DEPARTMENT_UNAVAILABLE: 10 }, ...touching }, others) }],
  residentAtMost: 200e6,
  ...more,
});

describe('a fault', () => {
  it.each([
    ['is kept within all that is promised', figures({ most: 2_500 }, { p99: 11 }), true],
    ['is not where a wrong answer came', figures({ wrong: 1 }), false],
    ['is not where the others got a wrong answer', figures({}, { wrong: 1 }), false],
    ['is not where nothing was partial: it did not strike', figures({ codes: {} }), false],
    ['is not where an answer came too late', figures({ most: 2_501 }), false],
    ['is not where the others waited longer', figures({}, { p99: 11.1 }), false],
    ['is not where memory was too much', figures({}, {}, { residentAtMost: 501e6 }), false],
  ])('%s', (_, given, isKept) => expect(judgeFault(given, promised, 0).isKept).toBe(isKept));

  it('is not blamed for what the machine does by itself', () => {
    const waits = figures({}, { p99: 12.5 });
    expect(judgeFault(waits, promised, 0.1).isKept).toBe(false);
    expect(judgeFault(waits, promised, 0.15).isKept).toBe(true);
  });
});

describe('the round without a fault', () => {
  const pair = (healthy: number, sick: number) => ({
    healthy: half({}, { p99: healthy }),
    sick: half({}, { p99: sick }),
  });

  it('says how far two halves are apart that are alike, in either direction', () => {
    expect(noiseOf([])).toBe(0);
    expect(noiseOf([pair(10, 10)])).toBe(0);
    expect(noiseOf([pair(10, 12), pair(15, 10), pair(10, 11)])).toBeCloseTo(0.2);
  });

  it('is judged by everything but its rise, and must not be partial', () => {
    const none: FaultFigures = { fault: 'none', rounds: [pair(10, 30)], residentAtMost: 200e6 };
    expect(judgeFault(none, promised, 0).isKept).toBe(true);
    const partial = figures({}, {}, { fault: 'none' });
    expect(judgeFault(partial, promised, 0).isKept).toBe(false);
    const { text, isKept } = departmentsTable([none, figures({}, { p99: 25 })], promised);
    expect(isKept).toBe(true);
    expect(text).toContain("200 % more is the machine's");
  });
});
