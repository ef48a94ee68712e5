import type { FetchNode, PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner';
import { revealFields } from './revealFields.ts';
import type { SyntheticFields } from './SyntheticFields.ts';
import { splitEntityFetch } from './splitEntityFetch.ts';

/**
 * Makes of a plan over a rewritten supergraph one that subgraphs understand and any executor of Apollo's plans runs. In the
 * data a synthetic field keeps its name; a subgraph is asked for the real field, and is handed its value under the real name.
 * A subscription's plan becomes the sequence that answers one event: Apollo plans it, and runs it nowhere.
 */
export function rewritePlan({ kind, node }: QueryPlan, synthetic: SyntheticFields): QueryPlan {
  if (node === undefined) return { kind };
  const runnable = node.kind === 'Subscription' ? sequenceOf(node) : node;
  return { kind, node: synthetic.byName.size === 0 ? runnable : rewriteNode(runnable, synthetic) };
}

function sequenceOf({ primary, rest }: SubscriptionNode): PlanNode {
  return rest === undefined ? primary : { kind: 'Sequence', nodes: [primary, rest] };
}

function rewriteNode(node: PlanNode, synthetic: SyntheticFields): PlanNode {
  const rewrite = (child: PlanNode): PlanNode => rewriteNode(child, synthetic);
  switch (node.kind) {
    case 'Fetch':
      return inParallel(rewriteFetch(node, synthetic));
    case 'Flatten': {
      const { node: child, path } = node;
      if (child.kind !== 'Fetch') return { ...node, node: rewrite(child) };
      return inParallel(rewriteFetch(child, synthetic).map((fetch) => ({ kind: 'Flatten', path, node: fetch })));
    }
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(rewrite) };
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause && { ifClause: rewrite(node.ifClause) }),
        ...(node.elseClause && { elseClause: rewrite(node.elseClause) }),
      };
    case 'Defer':
      throw new Error('Plans are made without @defer.');
  }
}

function rewriteFetch(fetch: FetchNode, synthetic: SyntheticFields): readonly FetchNode[] {
  const isTouched = fetch.operation.includes(synthetic.prefix) || requiresAny(fetch, synthetic);
  if (!isTouched) return [fetch];
  return splitEntityFetch(fetch, synthetic).map((part) => revealFields(part, synthetic));
}

function requiresAny({ requires }: FetchNode, { prefix }: SyntheticFields): boolean {
  return requires !== undefined && JSON.stringify(requires).includes(prefix);
}

function inParallel(nodes: readonly PlanNode[]): PlanNode {
  const [only, ...others] = nodes;
  return only !== undefined && others.length === 0 ? only : { kind: 'Parallel', nodes: [...nodes] };
}
