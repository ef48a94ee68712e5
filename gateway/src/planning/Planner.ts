import type { QueryPlan } from '@apollo/query-planner';

/** An operation to be planned. The document is valid against the API schema. */
export interface PlannedOperation {
  /** The whole document, as text. */
  readonly source: string;
  /** Which of its operations; null where there is but one. */
  readonly operationName: string | null;
}

/** Plans the operations of one supergraph, away from the thread that answers requests. */
export interface Planner {
  /** What clients may ask for, as SDL. */
  readonly apiSdl: string;
  /** The supergraph as it is planned and executed: the one loaded, rewritten (`rewriteSupergraph`). */
  readonly supergraphSdl: string;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /**
   * The plan, ready to be executed: a subscription's is a sequence of its primary fetch and the rest.
   * @throws OPERATION_TOO_COMPLEX past the bounds of time or memory; UNRESOLVABLE_FIELD when the plan leaves out a root
   *   field that is asked for; GraphQLError for what Apollo's planner refuses.
   */
  plan(operation: PlannedOperation): Promise<QueryPlan>;
  close(): Promise<void>;
}
