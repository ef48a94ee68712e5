import type { SubgraphError } from '../../../src/execution/Subgraph.ts';
import type { JsonRecord } from './JsonRecord.ts';

/** What a fake subgraph answers, shaped like a `SubgraphAnswer`. */
export interface FakeAnswer {
  readonly data: JsonRecord | null;
  readonly errors: readonly SubgraphError[];
}

/** What a fake subgraph is asked. */
export interface FakeQuestion {
  readonly query: string;
  readonly operationName: string | null;
  /** `representations` included. */
  readonly variables: Readonly<JsonRecord>;
}
