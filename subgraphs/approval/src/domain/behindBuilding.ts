import type { StageGates } from './catalogueEntries.ts';
import type { ItemStage } from './stages.ts';

/** What of an item says whether it comes behind the building. */
interface WaitingItem {
  readonly code: string;
  readonly stage: ItemStage;
  /** Codes of the items it waits for. */
  readonly waitsFor: readonly string[];
}

/** Codes of the items that come behind the building: those of the stage that it opens, and what waits for them. */
export function behindBuilding(items: readonly WaitingItem[], gates: StageGates): ReadonlySet<string> {
  const behind = new Set<string>();
  for (const { code, stage } of items) if (gates[stage]?.building === true) behind.add(code);
  for (let size = -1; size !== behind.size; ) {
    size = behind.size;
    for (const { code, waitsFor } of items) if (waitsFor.some((other) => behind.has(other))) behind.add(code);
  }
  return behind;
}
