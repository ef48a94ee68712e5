import type { FetchNode } from '@apollo/query-planner';
import type { SubgraphFetch } from './Subgraph.ts';

const known = new WeakMap<FetchNode, SubgraphFetch>();

/** What a fetch of a plan asks, the same object each time: what is known of it is kept by it. */
export function subgraphFetchOf(node: FetchNode): SubgraphFetch {
  const made = known.get(node) ?? {
    subgraph: node.serviceName,
    kind: node.operationKind,
    query: node.operation,
    operationName: node.operationName ?? null,
  };
  known.set(node, made);
  return made;
}
