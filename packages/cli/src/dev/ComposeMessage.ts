import type { DevFault } from './DevFault.ts';
import type { OtherSubgraph } from './OtherSubgraph.ts';

/** A file of one's own SDL, called as its department would call it. */
export interface SdlText {
  readonly file: string;
  readonly text: string;
}

/** What the composing thread is begun with. */
export interface ComposeOrder {
  readonly name: string;
  readonly url: string;
  readonly others: readonly OtherSubgraph[];
}

/** One's own SDL as it is now; `turn` counts. */
export interface ComposeTurn {
  readonly turn: number;
  readonly files: readonly SdlText[];
}

/**
 * What the thread says of a turn: `merged` or `refused` first; behind `merged` whether all of it can be reached, then what the registry would not
 * like of it.
 */
export type ComposeAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'merged'; readonly turn: number; readonly supergraphSdl: string; readonly ms: number }
  | { readonly kind: 'refused'; readonly turn: number; readonly faults: readonly DevFault[]; readonly ms: number }
  | { readonly kind: 'checked'; readonly turn: number; readonly faults: readonly DevFault[]; readonly ms: number }
  | { readonly kind: 'judged'; readonly turn: number; readonly warnings: readonly DevFault[] };
