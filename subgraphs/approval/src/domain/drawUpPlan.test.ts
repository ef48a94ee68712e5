import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawUpPlan } from './drawUpPlan.ts';
import type { PlanLine } from './monthlyPlan.ts';
import type { RoadmapFinish } from './monthlyPlanStore.ts';
import { daysOfMonth, nextMonth } from './planMonth.ts';

const drawnUpAt = new Date('2025-09-26T02:00:00Z');
const item = { itemName: { en: 'x', zh: '某' }, agency: 'WATER', stage: 'PARALLEL', roadmapVersion: 1 } as const;
const finishes: fc.Arbitrary<RoadmapFinish[]> = fc.uniqueArray(
  fc.record({
    projectId: fc.constantFrom('p', 'q'),
    itemCode: fc.constantFrom('a', 'b', 'c', 'd'),
    plannedFinish: fc.constantFrom('2025-09-30', '2025-10-01', '2025-10-31', '2025-11-01'),
    isKey: fc.constant(true),
    ...Object.fromEntries(Object.entries(item).map(([key, value]) => [key, fc.constant(value)])),
  }) as unknown as fc.Arbitrary<RoadmapFinish>,
  { selector: ({ projectId, itemCode }) => `${projectId} ${itemCode}` },
);

/** The lines after a plan was drawn up from these roadmaps, one after the other. */
function draw(lines: readonly PlanLine[], found: readonly RoadmapFinish[], onlyKeyProjects = false): PlanLine[] {
  const plan = { id: newId(), month: '2025-10', onlyKeyProjects, drawnUpAt };
  const { added, changed } = drawUpPlan({ plan, lines, finishes: found });
  const byId = new Map(changed.map((line) => [line.id, line]));
  return [...lines.map((line) => byId.get(line.id) ?? line), ...added];
}

const nameOf = ({ projectId, itemCode }: { projectId: string; itemCode: string }) => `${projectId} ${itemCode}`;

describe('drawing up a plan', () => {
  it('never takes a line away, has each item once, and drawn up twice is the same', () => {
    fc.assert(
      fc.property(finishes, finishes, (first, second) => {
        const one = draw([], first);
        const two = draw(one, second);
        expect(two.slice(0, one.length).map(({ id, plannedFinish }) => [id, plannedFinish])).toEqual(
          one.map(({ id, plannedFinish }) => [id, plannedFinish]),
        );
        expect(new Set(two.map(nameOf)).size).toBe(two.length);
        expect(draw(two, second)).toEqual(two);
      }),
    );
  });

  it('has what finishes in the month, and marks exactly what no roadmap has', () => {
    fc.assert(
      fc.property(finishes, finishes, (first, second) => {
        const lines = draw(draw([], first), second);
        const inMonth = [...first, ...second].filter(({ plannedFinish }) => plannedFinish.startsWith('2025-10'));
        expect(new Set(lines.map(nameOf))).toEqual(new Set(inMonth.map(nameOf)));
        const there = new Set(second.map(nameOf));
        for (const line of lines) expect(line.droppedAt === null).toBe(there.has(nameOf(line)));
      }),
    );
  });

  it('leaves other projects out when only key projects are wanted', () => {
    const found = [{ ...item, projectId: 'p', itemCode: 'a', plannedFinish: '2025-10-09', isKey: false }];
    expect(draw([], found, true)).toEqual([]);
    expect(draw(draw([], found), found, true)).toMatchObject([{ itemCode: 'a', droppedAt: null }]);
  });
});

describe('a month', () => {
  it('is followed by the next, over the year as well', () => {
    expect([nextMonth('2025-09'), nextMonth('2025-12')]).toEqual(['2025-10', '2026-01']);
    expect(daysOfMonth('2025-12')).toEqual({ from: '2025-12-01', before: '2026-01-01' });
  });
});
