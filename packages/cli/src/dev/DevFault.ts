import type { SdlPlace } from '@guanjia/schema/createComposer';

/** Why a schema is not taken, or what the registry would not like of it. */
export interface DevFault {
  /** Apollo's, or of the rules of the graph. */
  readonly code: string;
  readonly message: string;
  /** Those that it speaks of. */
  readonly subgraphs: readonly string[];
  readonly coordinate: string | null;
  /** In one's own SDL, with the line that stands there. */
  readonly place: (SdlPlace & { readonly text: string }) | null;
  /** Whether it is there without one's own subgraph, too. */
  readonly isOthers: boolean;
}
