import type { Box, RoadmapLayout } from './layoutRoadmap.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * Where an arrow key leads from an item: to the right to what waits for it, to the left to what it waits for, or where there is none to the
 * nearest on that side; up and down within its column, then into what lies beyond. Null: there is nothing on that side.
 */
export function stepTo({ boxes, edges }: RoadmapLayout, from: string, arrow: Arrow): string | null {
  const here = boxes.get(from);
  if (here === undefined) return null;
  const linked = edges.flatMap((edge) => {
    if (arrow === 'ArrowRight' && edge.from === from) return [edge.to];
    if (arrow === 'ArrowLeft' && edge.to === from) return [edge.from];
    return [];
  });
  const others = [...boxes].filter(([code, box]) => code !== from && isOnSide(here, box, arrow));
  const alongEdges = others.filter(([code]) => linked.includes(code));
  const ranked = (alongEdges.length > 0 ? alongEdges : others).toSorted(
    ([, one], [, other]) => distance(here, one, arrow) - distance(here, other, arrow),
  );
  return ranked[0]?.[0] ?? null;
}

function isOnSide(here: Box, there: Box, arrow: Arrow): boolean {
  switch (arrow) {
    case 'ArrowLeft':
      return there.x < here.x;
    case 'ArrowRight':
      return there.x > here.x;
    case 'ArrowUp':
      return there.y < here.y;
    case 'ArrowDown':
      return there.y > here.y;
  }
}

/** Straight on is near, sideways is far. */
function distance(here: Box, there: Box, arrow: Arrow): number {
  const across = Math.abs(there.x - here.x);
  const down = Math.abs(there.y - here.y);
  return arrow === 'ArrowLeft' || arrow === 'ArrowRight' ? across + 3 * down : down + 3 * across;
}
