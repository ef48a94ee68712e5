import { calendarDateOf, previousDate } from '@guanjia/kernel/calendarDate';
import { landStatuses, projectKinds } from '@guanjia/kernel/projectFacts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastFinish } from '../src/domain/forecastFinish.ts';
import { investmentSources } from '../src/domain/investmentSources.ts';
import { createItemCatalogue, type ItemCatalogue } from '../src/domain/itemCatalogue.ts';
import { keysOf } from '../src/domain/keysOf.ts';
import { planRoadmap, type RoadmapQuestion } from '../src/domain/planRoadmap.ts';
import { workingDayLinesFrom } from '../src/domain/workingDayLine.ts';
import { readItemCatalogue } from '../src/storage/readItemCatalogue.ts';
import { officeCalendar } from './support/officeCalendar.ts';

const shipped = readItemCatalogue(new URL('../data/', import.meta.url));
const codesOf = (entries: readonly { code: string }[]) => entries.map(({ code }) => code);

const question: fc.Arbitrary<RoadmapQuestion> = fc
  .record({
    kind: fc.constantFrom(...keysOf(projectKinds)),
    investmentSource: fc.constantFrom(...keysOf(investmentSources)),
    landStatus: fc.constantFrom(...keysOf(landStatuses)),
    circumstances: fc.subarray(codesOf(shipped.circumstances)),
    policies: fc.subarray(codesOf(shipped.policies)),
    area: fc.option(fc.integer({ min: 1, max: 50_000 })),
    startDay: fc.integer({ min: 1, max: 28 }),
    nowDay: fc.integer({ min: 10, max: 28 }),
    years: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ kind, investmentSource, landStatus, circumstances, policies, area, startDay, nowDay, years }) => ({
    project: {
      kind,
      investmentSource,
      landStatus,
      tier: 'COUNTY' as const,
      keyLevels: [],
      functionalZone: null,
      regionCode: '370211',
      plannedStart: '2025-06-02',
      plannedCompletion: `${2025 + years}-06-30`,
      policies,
    },
    statement: { circumstances, floorAreaSquareMetres: area },
    startOn: `2025-09-${String(startDay).padStart(2, '0')}`,
    applications: [],
    catalogue: shipped,
    calendar: officeCalendar,
    now: new Date(`2025-09-${nowDay}T02:00:00Z`),
  }));

function reordered({ items, circumstances, policies, gates }: ItemCatalogue): ItemCatalogue {
  return createItemCatalogue({
    placed: items.toReversed().map((item) => ({ item, path: item.code })),
    circumstances: circumstances.toReversed(),
    policies: policies.map((policy) => ({ policy, path: policy.code })),
    gates,
  });
}

describe('a plan of the shipped catalogue', () => {
  it('starts nothing before what it waits for, decides nothing before what it goes beside, and never before today', () => {
    fc.assert(
      fc.property(question, (one) => {
        const { items, startOn, building } = planRoadmap(one);
        const byCode = new Map(items.map((item) => [item.itemCode, item]));
        const today = one.now.toISOString().slice(0, 10);
        for (const item of items) {
          expect(item.plannedStart >= startOn && item.plannedStart >= today).toBe(true);
          expect(item.plannedFinish > item.plannedStart).toBe(true);
          for (const code of item.prerequisites) {
            const before = byCode.get(code)!.plannedFinish;
            expect(before <= (item.besides.includes(code) ? item.plannedFinish : item.plannedStart)).toBe(true);
          }
          if (item.stage !== 'COMPLETION_ACCEPTANCE') continue;
          expect(item.plannedStart >= building!.finish).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has every item once, in or out, with a reason, and something that the end hangs on', () => {
    fc.assert(
      fc.property(question, (one) => {
        const { items, leftOut, criticalPathWorkingDays } = planRoadmap(one);
        const codes = [...items, ...leftOut].map(({ itemCode }) => itemCode);
        expect(codes.toSorted()).toEqual(codesOf(shipped.items).toSorted());
        for (const { reasons } of [...items, ...leftOut]) expect(reasons.length).toBeGreaterThan(0);
        const critical = items.filter(({ isCritical }) => isCritical);
        expect(critical.every(({ slackWorkingDays }) => slackWorkingDays === 0)).toBe(true);
        expect(critical.reduce((sum, { workingDays }) => sum + workingDays, 0)).toBeGreaterThanOrEqual(
          criticalPathWorkingDays,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order the files are read', () => {
    fc.assert(
      fc.property(question, (one) => {
        const { policies: _, ...plan } = planRoadmap({ ...one, catalogue: reordered(shipped) });
        const { policies: __, ...expected } = planRoadmap(one);
        expect(plan).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('ends on the day that is forecast for a version planned earlier of which nothing has been begun', () => {
    const later = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(question, later, (one, days) => {
        const plan = planRoadmap(one);
        const now = new Date(one.now.getTime() + days * 86_400_000);
        const today = calendarDateOf(now);
        const forecast = forecastFinish({
          project: one.project,
          items: plan.items,
          progressOf: () => null,
          gates: one.catalogue.gates,
          begin: one.startOn < today ? previousDate(today) : one.startOn,
          today,
          lineFrom: workingDayLinesFrom(one.calendar, '2025-01-01'),
        });
        expect(forecast).toBe(planRoadmap({ ...one, now }).plannedFinish);
      }),
      { numRuns: 40 },
    );
  });

  it('is no longer with a policy than without', () => {
    fc.assert(
      fc.property(question, (one) => {
        const without = planRoadmap({ ...one, project: { ...one.project, policies: [] } });
        expect(planRoadmap(one).criticalPathWorkingDays).toBeLessThanOrEqual(without.criticalPathWorkingDays);
      }),
      { numRuns: 60 },
    );
  });
});
