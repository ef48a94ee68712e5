import type { GatewayConfig } from '@apollo/gateway';

type DidResolveQueryPlan = NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>;

/**
 * Apollo plans a subscription as a primary fetch and the rest, and refuses to run it. Run once per event it is a
 * sequence of the two, with the primary answered by the virtual subgraph.
 */
export const runSubscriptionPlan: DidResolveQueryPlan = ({ queryPlan }) => {
  if (queryPlan.node?.kind !== 'Subscription') return;
  const { primary, rest } = queryPlan.node;
  queryPlan.node = rest === undefined ? primary : { kind: 'Sequence', nodes: [primary, rest] };
};
