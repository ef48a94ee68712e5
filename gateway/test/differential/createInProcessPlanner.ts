import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { parse, printSchema } from 'graphql';
import type { PlannedOperation, Planner } from '../../src/planning/Planner.ts';

/** A planner without a thread that remembers its last plan, so that both executors run the very same. */
export interface InProcessPlanner extends Planner {
  planNow(operation: PlannedOperation): QueryPlan;
}

/** Far above what nearly all operations need. Without it one in some thousands takes all memory. */
const pathsLimit = 2_000;

/** Plans as @apollo/gateway does by default, but gives up where there are too many ways to choose from. */
export function createInProcessPlanner(supergraphSdl: string): InProcessPlanner {
  const supergraph = Supergraph.build(supergraphSdl);
  const api = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, { debug: { pathsLimit, maxEvaluatedPlans: 1_000 } });
  let last: { readonly operation: PlannedOperation; readonly plan: QueryPlan } | null = null;
  const planNow = (operation: PlannedOperation): QueryPlan => {
    const { source, operationName } = operation;
    if (last?.operation.source === source && last.operation.operationName === operationName) return last.plan;
    const document = parse(source);
    const plan = planner.buildQueryPlan(
      operationFromDocument(api, document, operationName === null ? {} : { operationName }),
    );
    last = { operation, plan };
    return plan;
  };
  return {
    apiSdl: printSchema(api.toGraphQLJSSchema()),
    supergraphSdl,
    subgraphs: supergraph.subgraphsMetadata(),
    planNow,
    plan: async (operation) => planNow(operation),
    close: async () => {},
  };
}
