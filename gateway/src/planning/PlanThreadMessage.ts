import type { QueryPlan } from '@apollo/query-planner';
import type { ErrorDetail } from '@guanjia/kernel/DomainError';
import type { ErrorCode } from '@guanjia/kernel/errorCodes';
import type { PlannedOperation, Planner } from './Planner.ts';

/** What a planning thread is told: once to load, then to plan, one operation after the answer to another. */
export type ToPlanThread =
  | { readonly kind: 'load'; readonly supergraphSdl: string; readonly isKnown: boolean }
  | { readonly kind: 'plan'; readonly operation: PlannedOperation };

/** What a supergraph is, as the first thread says it; null from the others. */
export type SupergraphDescription = Pick<Planner, 'apiSdl' | 'supergraphSdl' | 'subgraphs'>;

/** How the planning of an operation ended. */
export type PlanAnswer =
  | { readonly kind: 'planned'; readonly plan: QueryPlan }
  /** A `DomainError`. */
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly detail: ErrorDetail }
  /** A `GraphQLError`. */
  | { readonly kind: 'rejected'; readonly message: string; readonly code: string | null }
  | { readonly kind: 'failed'; readonly message: string };

/** What a planning thread says. */
export type FromPlanThread =
  | PlanAnswer
  | { readonly kind: 'loaded'; readonly description: SupergraphDescription | null }
  | { readonly kind: 'invalid'; readonly message: string };
