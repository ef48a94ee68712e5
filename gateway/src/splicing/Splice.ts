import type { RawText } from '../execution/RawText.ts';
import type { SubgraphFetch } from '../execution/Subgraph.ts';

/** A place of the answer under construction: slices of text and the places below it, under names of the compiler's. */
export type SpliceNode = Record<string, unknown>;

/** Cuts one fetch's answers into slices. Each throws `unshapely` for anything unexpected. */
export interface Cutter {
  /** A whole answer. Into the root; or, entity by entity, into those that stand for each. */
  readonly whole: (raw: RawText, targets: readonly (readonly SpliceNode[])[]) => void;
  /** One entity, or the value of one root field (by its index), that begins at a byte. */
  readonly part: (raw: RawText, at: number, target: SpliceNode, index: number) => void;
  /** Null for a fetch of root fields. */
  readonly shared: SharedCutter | null;
  /** Gives a node null for each field that the fetch would have brought. Null where one of them may not be null, or others ask by it. */
  readonly lack: ((target: SpliceNode) => void) | null;
}

/** Cuts entities that several runs have asked for together. */
export interface SharedCutter {
  /** All of an answer: a node for each, null for one that is null. */
  readonly entities: (raw: RawText, entities: number) => readonly (SpliceNode | null)[];
  /** Gives a node what such a one has. */
  readonly fill: (target: SpliceNode, entity: SpliceNode) => void;
}

/** What an entity fetch asks for. */
export interface SpliceEntities {
  /** Where the entities are: names in the nodes, `@` for the elements of a list. */
  readonly path: readonly string[];
  readonly represent: (node: SpliceNode) => string;
}

export interface SpliceFetch {
  readonly fetch: SubgraphFetch;
  readonly variableNames: readonly string[];
  /** Null for a fetch of root fields. */
  readonly entities: SpliceEntities | null;
  /** The place in the answer, `@` for the elements of a list; of root fields the only one, or undefined. */
  readonly place: readonly string[] | undefined;
  readonly cutter: Cutter;
}

export type SpliceStep =
  | { readonly kind: 'fetch'; readonly fetch: SpliceFetch }
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly SpliceStep[] };

/** An operation whose answer is put together from slices of the subgraphs' answers. */
export interface Splice {
  readonly step: SpliceStep;
  readonly newRoot: () => SpliceNode;
  /** The text of `data`, one character a byte. @throws unshapely when something is missing */
  readonly emit: (root: SpliceNode) => string;
}
