import { describe, expect, it } from 'vitest';
import { judgeFault } from './departmentsTable.ts';
import type { FaultFigures } from './Figures.ts';
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
const figures = (
  touching: Partial<KindReport>,
  others: Partial<KindReport> = {},
  more: Partial<FaultFigures> = {},
) => ({
  fault: 'html' as const,
  rounds: [
    {
      healthy: { touching: kind(), others: kind() },
      sick: { touching: kind({ codes: { DEPARTMENT_UNAVAILABLE: 10 }, ...touching }), others: kind(others) },
    },
  ],
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
  ])('%s', (_, given, isKept) => expect(judgeFault(given, promised).isKept).toBe(isKept));
});
