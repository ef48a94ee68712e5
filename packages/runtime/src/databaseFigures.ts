import type { Metrics } from './createMetrics.ts';
import type { Database } from './openDatabase.ts';

/** Has the connections of the process to its database told at /metrics. */
export function databaseFigures(metrics: Metrics, { pool }: Pick<Database, 'pool'>): void {
  metrics.reading('sql_connections', 'Connections to the database that are open.', () => pool().open);
  metrics.reading('sql_idle_connections', 'Connections to the database without work.', () => pool().idle);
  metrics.reading('sql_connections_limit', 'Connections to the database that may be open.', () => pool().limit);
  metrics.reading(
    'sql_waiting_requests',
    'Statements and transactions that wait for a connection.',
    () => pool().waiting,
  );
}
