import { z } from 'zod';
import type { DevFault } from './DevFault.ts';
import { otherSubgraphSchema } from './OtherSubgraph.ts';

/** A file of one's own SDL, called as its department would call it. */
export interface SdlText {
  readonly file: string;
  readonly text: string;
}

/** What the composing thread is begun with. */
export const composeOrderSchema = z.object({ name: z.string(), url: z.string(), others: z.array(otherSubgraphSchema) });
export type ComposeOrder = Readonly<z.infer<typeof composeOrderSchema>>;

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
