import type { GraphQLError } from 'graphql';
import type { GraphContext } from '../graph/GraphContext.ts';
import type { JsonObject } from './jsonObject.ts';
import type { SubgraphAnswer, SubgraphFetch } from './Subgraph.ts';

/** One run of an operation. Its steps fill `data` and `errors`. */
export interface Execution {
  /** As the client gave them; checked, not coerced. */
  readonly variables: Readonly<JsonObject>;
  readonly context: GraphContext;
  /** The values of the variables in @skip and @include, defaults applied. */
  readonly flags: Readonly<Record<string, boolean>>;
  /** What the subgraphs have said so far, by response key. */
  data: JsonObject;
  readonly errors: GraphQLError[];
  /** What subgraphs have answered before this run began; null for nothing. */
  readonly received: ReadonlyMap<SubgraphFetch, ReceivedAnswer> | null;
}

/** An answer, and what was asked for it. */
export interface ReceivedAnswer {
  /** The representations, in their order; null for root fields. */
  readonly representations: readonly string[] | null;
  readonly read: () => SubgraphAnswer;
}

/** A part of a plan. It never rejects for what a subgraph does; undefined where nothing had to be waited for. */
export type Step = (execution: Execution) => Promise<void> | undefined;
