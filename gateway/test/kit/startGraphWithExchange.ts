import { ownKey, startExchange } from '../../../subgraphs/exchange/test/startExchange.ts';
import type { GatewayOptions } from '../../src/app.ts';
import { startWholeGraph } from './startWholeGraph.ts';

/**
 * The whole graph with the real exchange, which takes in what the test sends until `settle` puts it on the clock of the others: from
 * then on it is asked through the gateway.
 */
export async function startGraphWithExchange(overrides: Partial<GatewayOptions> = {}) {
  let now = () => new Date();
  const exchange = await startExchange({ now: () => now() });
  const graph = await startWholeGraph(overrides, { exchange: { url: `${exchange.url}/graphql`, key: ownKey } });
  const settle = (): void => {
    now = () => graph.approval.clock.now;
  };
  return { ...graph, exchange, settle };
}
