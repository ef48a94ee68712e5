import type { RoadmapGraph, RoadmapNode } from './roadmapGraph.ts';
import { itemStages } from './stages.ts';

/** Where an element lies in a diagram, in pixels from the upper left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const task = { width: 180, height: 70 };
const gateway = { width: 40, height: 40 };
const event = { width: 36, height: 36 };
const columnWidth = 300;
const rowHeight = 100;
const margin = 120;

/**
 * Lays the nodes out: a stage behind the other in columns, within a stage by what waits for what, one row for each of
 * those side by side; what runs beside the stages lies below them. Gateways lie before the node that waits for several.
 */
export function layOutRoadmap({ nodes, edges }: RoadmapGraph): { readonly shapes: ReadonlyMap<string, Placed> } {
  const shapes = new Map<string, Placed>();
  const incoming = Map.groupBy(edges, ({ to }) => to);
  const stageOf = new Map(nodes.map(({ id, stage }) => [id, stage]));
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const found = depths.get(id);
    if (found !== undefined) return found;
    const within = (incoming.get(id) ?? []).filter(({ from }) => stageOf.get(from) === stageOf.get(id));
    const depth = Math.max(0, ...within.map(({ from }) => depthOf(from) + 1));
    depths.set(id, depth);
    return depth;
  };
  let column = 0;
  let lowest = 0;
  const placeStage = (own: readonly RoadmapNode[], firstColumn: number, firstRow: number): number => {
    const rows = new Map<number, number>();
    for (const { id } of own) {
      const depth = depthOf(id);
      const row = rows.get(depth) ?? 0;
      rows.set(depth, row + 1);
      const x = margin + (firstColumn + depth) * columnWidth;
      const y = margin + (firstRow + row) * rowHeight;
      shapes.set(id, { x, y, ...task });
      const joins = (incoming.get(id)?.length ?? 0) > 1;
      if (joins) shapes.set(`join_${id}`, { x: x - 60, y: y + (task.height - gateway.height) / 2, ...gateway });
      lowest = Math.max(lowest, firstRow + row + 1);
    }
    return rows.size;
  };
  const staged = Map.groupBy(nodes, ({ stage }) => stage);
  for (const stage of Object.keys(itemStages)) {
    const own = nodes.filter((node) => node.stage === stage);
    if (stage !== 'PARALLEL' && own.length > 0) column += placeStage(own, column, 0);
  }
  column = Math.max(column, placeStage(staged.get('PARALLEL') ?? [], 0, lowest));
  shapes.set('start', { x: margin - 80, y: margin, ...event });
  shapes.set('end', { x: margin + column * columnWidth, y: margin, ...event });
  return { shapes };
}
