import type { Item } from './item.ts';
import type { CatalogueMaterial } from './material.ts';
import type { Circumstance, Policy } from './policy.ts';
import type { ItemStage } from './stages.ts';

/** When the items of a stage may begin: once one of some items of the stages before is decided (A3). */
export interface StageGate {
  readonly items: readonly string[];
  /** Whether the building itself lies between. */
  readonly building: boolean;
}

export type StageGates = Partial<Readonly<Record<ItemStage, StageGate>>>;

/** An item, and where in which file it stands. */
export interface PlacedItem {
  readonly item: Item;
  readonly path: string;
}

/** A policy, and where in which file it stands. */
export interface PlacedPolicy {
  readonly policy: Policy;
  readonly path: string;
}

/** What the catalogue's files say. */
export interface CatalogueEntries {
  readonly placed: readonly PlacedItem[];
  readonly circumstances: readonly Circumstance[];
  readonly policies: readonly PlacedPolicy[];
  readonly gates: StageGates;
  /** Every document that an item may ask for; none unless told. */
  readonly materials?: readonly CatalogueMaterial[];
}
