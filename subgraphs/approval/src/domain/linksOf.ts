import type { AdaptedItem } from './adaptItem.ts';
import type { StageGate } from './catalogueEntries.ts';
import type { TaskLink } from './scheduleTasks.ts';

/** What an item of a roadmap waits for. */
export interface ItemLinks {
  readonly prerequisites: readonly TaskLink[];
  /** What opens its stage. */
  readonly gate: readonly TaskLink[];
  /** Items behind which the building lies that opens its stage. */
  readonly building: readonly string[];
}

/** The links of an item within a plan: what is not in the plan is not waited for (A3). */
export function linksOf(
  { item, besides, stageOpen }: AdaptedItem,
  inPlan: ReadonlySet<string>,
  gate: StageGate | null,
): ItemLinks {
  const linkTo = (codes: readonly string[]): readonly TaskLink[] => {
    const anyOf = codes.filter((code) => inPlan.has(code));
    if (anyOf.length === 0) return [];
    return [{ anyOf, kind: anyOf.some((code) => besides.has(code)) ? 'BESIDE' : 'BEHIND' }];
  };
  const prerequisites = item.prerequisites.flatMap((one) => ('items' in one ? linkTo(one.items) : []));
  const building = gate?.building === true ? gate.items.filter((code) => inPlan.has(code)) : [];
  const waitsForStage = gate !== null && !gate.building && !stageOpen;
  return { prerequisites, gate: waitsForStage ? linkTo(gate.items) : [], building };
}
