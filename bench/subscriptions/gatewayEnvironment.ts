/** Names of our supergraph; the stub answers for all. */
export const subgraphNames = ['approval', 'concierge', 'utilities', 'acceptance', 'exchange'] as const;
/** Above what any bench opens. */
const unlimited = '1000000';

/**
 * What every gateway of ours in a bench is told: where the stub is, and no limits for one address or one caller, because a few
 * stand for all clients. Who calls, and where the log is, is said by each bench.
 */
export function gatewayEnvironment(stubUrl: string): Readonly<Record<string, string>> {
  return {
    LOG_LEVEL: 'warn',
    CURSOR_KEY: 'the-cursor-key-of-the-bench',
    SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(subgraphNames.map((name) => [name, `${stubUrl}/graphql`]))),
    SUBGRAPH_DEADLINE_MS: '30000',
    CONNECTIONS: unlimited,
    CONNECTIONS_PER_ADDRESS: unlimited,
    CONNECTIONS_PER_CALLER: unlimited,
    SUBSCRIPTIONS_PER_CALLER: unlimited,
    RATES: 'off',
  };
}
