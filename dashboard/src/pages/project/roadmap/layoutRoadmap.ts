import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { RoadmapItem } from './RoadmapItem.ts';

export type LaidOutItem = Pick<RoadmapItem, 'itemCode' | 'stage' | 'prerequisites' | 'stageOpenedBy'>;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Whether it only opens the stage of the other: drawn more quietly. */
  readonly opensStage: boolean;
}

export interface RoadmapLayout extends Pick<Box, 'width' | 'height'> {
  readonly lanes: readonly (Box & { readonly stage: RoadmapItem['stage'] })[];
  readonly boxes: ReadonlyMap<string, Box>;
  readonly edges: readonly Edge[];
}

/** Pixels. */
export const itemSize = { width: 184, height: 72 } as const;
const gap = { column: 44, row: 14, lane: 18, top: 38, side: 12 } as const;
const stages = [
  'LAND_USE_PLANNING',
  'ENGINEERING_CONSTRUCTION',
  'CONSTRUCTION_PERMIT',
  'COMPLETION_ACCEPTANCE',
] as const;

/**
 * The four stages as lanes from left to right, what runs beside them in a lane below. In a lane an item stands right of those of the
 * same lane that must come first; dagre says what stands above what, so that few edges cross.
 */
export function layoutRoadmap(items: readonly LaidOutItem[]): RoadmapLayout {
  const edges = edgesOf(items);
  const heights = heightsByDagre(items, edges);
  const boxes = new Map<string, Box>();
  const lanes: RoadmapLayout['lanes'][number][] = [];
  let x = 0;
  for (const stage of stages) {
    const columns = columnsOf(items, stage, edges, heights);
    if (columns.length === 0) continue;
    columns.forEach((column, at) => {
      column.forEach((code, row) => boxes.set(code, boxAt(x + gap.side + at * (itemSize.width + gap.column), row)));
    });
    const width = 2 * gap.side + columns.length * (itemSize.width + gap.column) - gap.column;
    const rows = Math.max(...columns.map((column) => column.length));
    lanes.push({ stage, x, y: 0, width, height: boxAt(0, rows).y });
    x += width + gap.lane;
  }
  const height = Math.max(0, ...lanes.map((lane) => lane.height));
  const width = Math.max(x - gap.lane, 2 * gap.side + 4 * (itemSize.width + gap.column));
  const main = lanes.map((lane) => ({ ...lane, height }));
  const beside = items.filter((item) => item.stage === 'PARALLEL').map((item) => item.itemCode);
  if (beside.length === 0) return { width, height, lanes: main, boxes, edges };
  const top = main.length === 0 ? 0 : height + gap.lane;
  const perRow = Math.max(1, Math.floor((width - 2 * gap.side + gap.row) / (itemSize.width + gap.row)));
  for (const [at, code] of beside.entries()) {
    const box = boxAt(gap.side + (at % perRow) * (itemSize.width + gap.row), Math.floor(at / perRow));
    boxes.set(code, { ...box, y: box.y + top });
  }
  const besideHeight = boxAt(0, Math.ceil(beside.length / perRow)).y;
  const laneBeside = { stage: 'PARALLEL', x: 0, y: top, width, height: besideHeight } as const;
  return { width, height: top + besideHeight, lanes: [...main, laneBeside], boxes, edges };
}

function boxAt(x: number, row: number): Box {
  return { x, y: gap.top + row * (itemSize.height + gap.row), ...itemSize };
}

function edgesOf(items: readonly LaidOutItem[]): readonly Edge[] {
  const known = new Set(items.map((item) => item.itemCode));
  return items.flatMap(({ itemCode: to, prerequisites, stageOpenedBy }) => {
    const first = prerequisites.filter((from) => known.has(from) && from !== to);
    const opening = stageOpenedBy.filter((from) => known.has(from) && from !== to && !first.includes(from));
    return [
      ...first.map((from) => ({ from, to, opensStage: false })),
      ...opening.map((from) => ({ from, to, opensStage: true })),
    ];
  });
}

function heightsByDagre(items: readonly LaidOutItem[], edges: readonly Edge[]): ReadonlyMap<string, number> {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'LR' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { itemCode } of items) graph.setNode(itemCode, { ...itemSize });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  return new Map(items.map(({ itemCode }) => [itemCode, graph.node(itemCode).y ?? 0]));
}

/** The codes of a lane, column by column, each from top to bottom. */
function columnsOf(
  items: readonly LaidOutItem[],
  stage: RoadmapItem['stage'],
  edges: readonly Edge[],
  heights: ReadonlyMap<string, number>,
): readonly (readonly string[])[] {
  const codes = items.filter((item) => item.stage === stage).map((item) => item.itemCode);
  const before = (code: string): readonly string[] =>
    edges.filter((edge) => edge.to === code && codes.includes(edge.from)).map((edge) => edge.from);
  const ranks = new Map<string, number>();
  const rankOf = (code: string, behind: readonly string[]): number => {
    const known = ranks.get(code);
    if (known !== undefined) return known;
    const first = before(code).filter((one) => !behind.includes(one)); // what waits for itself stands beside itself
    const rank = Math.max(-1, ...first.map((one) => rankOf(one, [...behind, code]))) + 1;
    ranks.set(code, rank);
    return rank;
  };
  const count = Math.max(-1, ...codes.map((code) => rankOf(code, []))) + 1;
  return Array.from({ length: count }, (_, rank) =>
    codes
      .filter((code) => ranks.get(code) === rank)
      .toSorted((one, other) => (heights.get(one) ?? 0) - (heights.get(other) ?? 0)),
  ).filter((column) => column.length > 0);
}
