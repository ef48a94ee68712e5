import type { Box, RoadmapLayout } from './layoutRoadmap.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * Where an arrow key leads from an item: to the right to what waits for it, to the left to what it waits for, or where there is none to the
 * nearest on that side; up and down through its column, then on in the one before or behind, so that every item is reached. Null: there
 * is nothing on that side.
 */
export function stepTo({ boxes, edges }: RoadmapLayout, from: string, arrow: Arrow): string | null {
  const here = boxes.get(from);
  if (here === undefined) return null;
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
    const inTurn = [...boxes]
      .toSorted(([, one], [, other]) => one.x - other.x || one.y - other.y)
      .map(([code]) => code);
    const next = inTurn.indexOf(from) + (arrow === 'ArrowDown' ? 1 : -1);
    return inTurn[next] ?? null;
  }
  const linked = edges.flatMap((edge) => {
    if (arrow === 'ArrowRight') return edge.from === from ? [edge.to] : [];
    return edge.to === from ? [edge.from] : [];
  });
  const isOnSide = (there: Box): boolean => (arrow === 'ArrowRight' ? there.x > here.x : there.x < here.x);
  const others = [...boxes].filter(([, box]) => isOnSide(box));
  const alongEdges = others.filter(([code]) => linked.includes(code));
  const ranked = (alongEdges.length > 0 ? alongEdges : others).toSorted(
    ([, one], [, other]) => distance(here, one) - distance(here, other),
  );
  return ranked[0]?.[0] ?? null;
}

/** Straight on is near, sideways is far. */
function distance(here: Box, there: Box): number {
  return Math.abs(there.x - here.x) + 3 * Math.abs(there.y - here.y);
}
