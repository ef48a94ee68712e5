import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type LaidOutItem, layoutRoadmap } from './layoutRoadmap.ts';
import { type Arrow, stepTo } from './stepTo.ts';

const stages = [
  'LAND_USE_PLANNING',
  'ENGINEERING_CONSTRUCTION',
  'CONSTRUCTION_PERMIT',
  'COMPLETION_ACCEPTANCE',
  'PARALLEL',
] as const;
const arrows: readonly Arrow[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** Items of any stages; each may wait for some that come before it in the list, and for some that are not on the roadmap. */
const roadmaps: fc.Arbitrary<readonly LaidOutItem[]> = fc
  .array(
    fc.record({
      stage: fc.constantFrom(...stages),
      first: fc.array(fc.nat(40), { maxLength: 3 }),
      opening: fc.array(fc.nat(40), { maxLength: 2 }),
    }),
    { maxLength: 40 },
  )
  .map((drafts) =>
    drafts.map(({ stage, first, opening }, at) => ({
      itemCode: `item-${at}`,
      stage,
      prerequisites: [...new Set(first.filter((one) => one < at || one > 35))].map((one) => `item-${one}`),
      stageOpenedBy: [...new Set(opening.filter((one) => one < at))].map((one) => `item-${one}`),
    })),
  );

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
const inside = (box: Box, lane: Box): boolean =>
  box.x >= lane.x &&
  box.y >= lane.y &&
  box.x + box.width <= lane.x + lane.width &&
  box.y + box.height <= lane.y + lane.height;

describe('the layout of a roadmap', () => {
  it('places every item once, inside the lane of its stage, over nobody', () => {
    fc.assert(
      fc.property(roadmaps, (items) => {
        const { boxes, lanes, width, height } = layoutRoadmap(items);
        expect([...boxes.keys()].toSorted()).toEqual(items.map((item) => item.itemCode).toSorted());
        const placed = [...boxes.values()];
        for (const [at, box] of placed.entries())
          expect(placed.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
        for (const { itemCode, stage } of items)
          expect(inside(boxes.get(itemCode)!, lanes.find((lane) => lane.stage === stage)!)).toBe(true);
        for (const [at, lane] of lanes.entries()) {
          expect(inside(lane, { x: 0, y: 0, width, height })).toBe(true);
          expect(lanes.slice(at + 1).some((other) => overlap(lane, other))).toBe(false);
        }
      }),
    );
  });

  it('lets what must come first stand further left in the same lane', () => {
    const inOrder = fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { maxLength: 20 }).map((all) =>
      all.map((first, at) => ({
        itemCode: `item-${at}`,
        stage: 'CONSTRUCTION_PERMIT' as const,
        prerequisites: first.filter((one) => one < at).map((one) => `item-${one}`),
        stageOpenedBy: [],
      })),
    );
    fc.assert(
      fc.property(inOrder, (items) => {
        const { boxes, edges } = layoutRoadmap(items);
        for (const { from, to } of edges) expect(boxes.get(from)!.x).toBeLessThan(boxes.get(to)!.x);
      }),
    );
  });

  it('draws edges between items of the roadmap only, and comes to an end where items wait for each other', () => {
    const of = (itemCode: string, prerequisites: readonly string[]): LaidOutItem => ({
      itemCode,
      stage: 'LAND_USE_PLANNING',
      prerequisites,
      stageOpenedBy: ['gone'],
    });
    const { boxes, edges } = layoutRoadmap([of('a', ['b', 'gone']), of('b', ['a'])]);
    expect(boxes.size).toBe(2);
    expect(edges).toEqual([
      { from: 'b', to: 'a', opensStage: false },
      { from: 'a', to: 'b', opensStage: false },
    ]);
  });
});

describe('the arrow keys on a roadmap', () => {
  it('lead from every item to every other one', () => {
    fc.assert(
      fc.property(roadmaps, (items) => {
        const laidOut = layoutRoadmap(items);
        for (const { itemCode } of items.slice(0, 3)) {
          const seen = new Set([itemCode]);
          for (const code of seen)
            for (const arrow of arrows) {
              const next = stepTo(laidOut, code, arrow);
              if (next !== null) seen.add(next);
            }
          expect(seen.size).toBe(items.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('follow an edge before they take what is nearest', () => {
    const of = (itemCode: string, stage: LaidOutItem['stage'], prerequisites: readonly string[]): LaidOutItem => ({
      itemCode,
      stage,
      prerequisites,
      stageOpenedBy: [],
    });
    const laidOut = layoutRoadmap([
      of('permit', 'LAND_USE_PLANNING', []),
      of('near', 'ENGINEERING_CONSTRUCTION', []),
      of('waits', 'CONSTRUCTION_PERMIT', ['permit']),
    ]);
    expect(stepTo(laidOut, 'permit', 'ArrowRight')).toBe('waits');
    expect(stepTo(laidOut, 'waits', 'ArrowLeft')).toBe('permit');
    expect(stepTo(laidOut, 'waits', 'ArrowRight')).toBeNull();
    expect(stepTo(laidOut, 'nobody', 'ArrowUp')).toBeNull();
  });
});
