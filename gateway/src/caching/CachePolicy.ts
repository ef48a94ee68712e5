import type { JsonObject } from '../execution/jsonObject.ts';

/** How answers to one question may be kept: worked out once, when it is compiled. */
export interface CachePolicy {
  /** Of this process, for this supergraph: the beginning of the keys in memory. */
  readonly id: string;
  /** The same at all gateways with the same supergraph: SHA-256 of supergraph, department and document. */
  readonly digest: string;
  readonly maxAgeMs: number;
  /** The same for everybody. */
  readonly isPublic: boolean;
  readonly variableNames: readonly string[];
  /** Whose entities it asks for, if it is a fetch of `_entities`; its project is then each one's own. */
  readonly entities: 'projects' | 'others' | null;
  /** The projects whose events alone change the answer; undefined: it is not to be kept. Null: any event may. */
  readonly projectsOf: ((variables: Readonly<JsonObject>) => readonly string[] | undefined) | null;
}
