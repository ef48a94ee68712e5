import type { Shape, ShapeField } from './shapeOf.ts';

/**
 * An object of the answer, for the compiler: what it is made of. Each field comes from one fetch, as part of a run of text
 * or as a place below.
 */
export interface SplicePlace {
  readonly id: number;
  readonly shape: Shape;
  /** By response key. */
  readonly below: ReadonlyMap<string, SplicePlace>;
  /** Where each response field comes from. */
  readonly sources: Map<string, FieldSource>;
  /** Keys that representations of objects here are made of. */
  readonly neededKeys: Set<string>;
  /** Names that its nodes have. */
  readonly slots: Set<string>;
  /** Whether some fetch asks for `__typename` here, so that every node is known to be of the place's type. */
  saysType: boolean;
  /** Whether a fetch brings something to this place or below it: then its text is never taken as it is. */
  isEntered: boolean;
}

export type FieldSource =
  /** The text of this field and of those behind it, keys and all, under a name of the node. */
  | { readonly kind: 'run'; readonly slot: string }
  /** Stands in the run of a field before it. */
  | { readonly kind: 'inRun' }
  /** The text of the value alone. */
  | { readonly kind: 'value'; readonly slot: string }
  | { readonly kind: 'place'; readonly slot: string };

/** The places of a shape, itself first; `number` gives each its own. */
export function placesOf(shape: Shape, number: () => number): SplicePlace {
  const nested = shape.fields.filter((field): field is ShapeField & { shape: Shape } => field.shape !== null);
  return {
    id: number(),
    shape,
    below: new Map(nested.map(({ key, shape: inner }) => [key, placesOf(inner, number)])),
    sources: new Map(),
    neededKeys: new Set(),
    slots: new Set(),
    saysType: false,
    isEntered: false,
  };
}
