import '../noTelemetry.ts';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { DomainError } from '@guanjia/kernel/DomainError';
import { parse, printSchema } from 'graphql';
import { findDroppedRootFields } from './findDroppedRootFields.ts';
import type { PlannedOperation, Planner } from './Planner.ts';
import { refuseReservedAliases } from './refuseReservedAliases.ts';
import { rewritePlan } from './rewritePlan.ts';
import { rewriteSupergraph } from './rewriteSupergraph.ts';

/** A supergraph in memory, with Apollo's planner over it. */
export interface LoadedSupergraph {
  /** What a `Planner` says of its supergraph. Made when it is asked for: printing takes its time. */
  describe(): Pick<Planner, 'apiSdl' | 'supergraphSdl' | 'subgraphs'>;
  /** As `Planner.plan`, in this thread: nothing else runs meanwhile. */
  plan(operation: PlannedOperation): QueryPlan;
}

/** What Apollo's planner says of an operation that is past its own bounds, and V8 of one that is nested too deep. */
const tooComplex =
  /^(Exceeded maximum recursive selections|Number of non-local selections exceeds limit|Maximum call stack size exceeded)/;

/**
 * Loads a supergraph as @apollo/gateway does, without loading @apollo/gateway.
 * @param validate - false for one that was loaded before: validating it takes a third of the time.
 * @throws what Apollo says of a supergraph that is none.
 */
export function loadSupergraph(sdl: string, validate: boolean): LoadedSupergraph {
  const { sdl: supergraphSdl, synthetic } = rewriteSupergraph(sdl);
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: validate });
  const apiSchema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph);
  return {
    describe: () => ({
      supergraphSdl,
      apiSdl: printSchema(apiSchema.toGraphQLJSSchema()),
      subgraphs: supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
    }),
    plan: ({ source, operationName }) =>
      withinBounds(() => {
        const document = parse(source);
        refuseReservedAliases(document, synthetic);
        const operation = operationFromDocument(apiSchema, document, operationName === null ? {} : { operationName });
        const plan = rewritePlan(planner.buildQueryPlan(operation), synthetic);
        const fields = findDroppedRootFields(plan, document, operationName);
        if (fields.length > 0) throw new DomainError('UNRESOLVABLE_FIELD', { fields });
        return plan;
      }),
  };
}

/** Makes refusals of the bounds that Apollo's planner has, and the stack. */
function withinBounds(plan: () => QueryPlan): QueryPlan {
  try {
    return plan();
  } catch (cause) {
    if (!(cause instanceof Error) || !tooComplex.test(cause.message)) throw cause;
    throw new DomainError('OPERATION_TOO_COMPLEX', { limit: cause.message }, { cause });
  }
}
