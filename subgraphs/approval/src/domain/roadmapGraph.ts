import type { Label } from './label.ts';
import type { RoadmapItem, RoadmapPlan } from './roadmap.ts';
import type { ItemStage } from './stages.ts';

/** A node of a drawn roadmap. */
export interface RoadmapNode {
  /** Fit for an XML id: n0, n1 … */
  readonly id: string;
  readonly name: Label;
  readonly days: string;
  readonly stage: ItemStage;
  readonly isCritical: boolean;
  readonly isDecided: boolean;
  readonly isBuilding: boolean;
}

/** What a node waits for; drawn broken where both may be under way at once. */
export interface RoadmapEdge {
  readonly from: string;
  readonly to: string;
  readonly isBeside: boolean;
}

/** The roadmap as nodes and edges, for those who draw it. */
export interface RoadmapGraph {
  readonly nodes: readonly RoadmapNode[];
  readonly edges: readonly RoadmapEdge[];
}

const buildingCode = '';

/** The graph of a plan: its items, the building between permit and acceptance, and what waits for what. */
export function roadmapGraph({ items, building }: Pick<RoadmapPlan, 'items' | 'building'>): RoadmapGraph {
  const ids = new Map(items.map(({ itemCode }, index) => [itemCode, `n${index}`]));
  const idOf = (code: string) => ids.get(code) ?? 'building';
  const nodes = items.map((item) => itemNode(item, idOf(item.itemCode)));
  const edges = items.flatMap((item) => {
    const besides = new Set(item.besides);
    const openedByBuilding =
      building !== null && item.stage === 'COMPLETION_ACCEPTANCE' && item.stageOpenedBy.length > 0;
    const waitsFor = [...item.prerequisites, ...(openedByBuilding ? [buildingCode] : item.stageOpenedBy)];
    return waitsFor
      .filter((code) => code === buildingCode || ids.has(code))
      .map((code) => ({ from: idOf(code), to: idOf(item.itemCode), isBeside: besides.has(code) }));
  });
  if (building === null) return { nodes, edges };
  const permits = new Set(items.flatMap((one) => (one.stage === 'COMPLETION_ACCEPTANCE' ? one.stageOpenedBy : [])));
  const toBuilding = [...permits].map((code) => ({ from: idOf(code), to: 'building', isBeside: false }));
  const node: RoadmapNode = {
    id: 'building',
    name: { en: 'Building', zh: '施工' },
    days: `${building.start} – ${building.finish}`,
    stage: 'CONSTRUCTION_PERMIT',
    isCritical: false,
    isDecided: false,
    isBuilding: true,
  };
  return { nodes: [...nodes, node], edges: [...edges, ...toBuilding] };
}

function itemNode(
  { itemName, stage, plannedStart, plannedFinish, isCritical, state }: RoadmapItem,
  id: string,
): RoadmapNode {
  const days = `${plannedStart} – ${plannedFinish}`;
  return { id, name: itemName, days, stage, isCritical, isDecided: state === 'DECIDED', isBuilding: false };
}
