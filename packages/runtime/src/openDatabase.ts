import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Pool, type PoolClient } from 'pg';
import type { Log } from './createLog.ts';
import { drizzle } from './drizzle.ts';
import { statementTally } from './statementTally.ts';
import { namespaceOf, traceStatements } from './traceStatements.ts';
import { tracingState } from './tracingState.ts';

/** A transaction in progress. Inside one, use nothing else: another connection would wait for it for ever when embedded. */
export type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0];

/** Whatever can read: the database or a transaction. */
export type Reader = NodePgDatabase | Transaction;

/** A department's own PostgreSQL. */
export interface Database {
  readonly db: NodePgDatabase;
  readonly url: string;
  /** All of the work is committed, or none. */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /** Resolves when the server answers. */
  ping(): Promise<void>;
  /** How its connections stand. */
  pool(): PoolState;
  close(): Promise<void>;
}

/** Connections, and who waits for one. */
export interface PoolState {
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
  readonly limit: number;
}

/** Opens a pool; nothing connects before the first query. */
export function openDatabase({
  url,
  maxConnections = 8,
  log,
  onStatement,
}: {
  readonly url: string;
  readonly maxConnections?: number;
  readonly log: Log;
  /** Hears of every statement that is sent, for those who count or explain them. */
  readonly onStatement?: (text: string, parameters: readonly unknown[]) => void;
}): Database {
  const pool = new Pool({ connectionString: url, max: maxConnections, keepAlive: true });
  // a connection that breaks inside a transaction tells its own client only; unheard, it would end the process
  pool.on('connect', (client) => {
    client.on('error', (cause) => log.warn({ err: cause }, 'a database connection was lost under way'));
  });
  pool.on('error', (cause) => log.warn({ err: cause }, 'an idle database connection was lost'));
  const logQuery = (text: string, parameters: readonly unknown[]): void => {
    statementTally.add();
    onStatement?.(text, parameters);
  };
  const told = { logger: { logQuery } };
  const namespace = namespaceOf(url);
  const isTraced = tracingState.tracer !== null;
  const db = drizzle({ client: isTraced ? traceStatements(pool, namespace) : pool, ...told });
  const drizzleOn = (client: PoolClient) =>
    drizzle({ client: isTraced ? traceStatements(client, namespace) : client, ...told });
  return {
    db,
    url,
    // drizzle would never give a connection back that breaks while it says `begin`
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        return await drizzleOn(client).transaction(work);
      } finally {
        client.release();
      }
    },
    ping: async () => {
      await pool.query('select 1');
    },
    pool: () => ({
      open: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
      limit: maxConnections,
    }),
    close: () => pool.end(),
  };
}
