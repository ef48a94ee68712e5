import type { JsonRecord } from './JsonRecord.ts';

/** An object as a fake subgraph knows it: everything else about it follows from these by hash. */
export interface FakeObject {
  /** The type in that subgraph's schema. */
  readonly type: string;
  /**
   * Which one. Entities have few, so that they meet again; the number says the concrete type, too, for the subgraphs that know
   * only the interface (see `createIdentities`).
   */
  readonly number: number;
  /** The representation that it was asked by; null for what was reached through a field. */
  readonly representation: JsonRecord | null;
}
