import pg from 'pg';
import type { Settings } from './config.ts';
import { Refusal } from './Refusal.ts';
import type { Source } from './Source.ts';

/** PostgreSQL at DATABASE_URL, by ten connections at the most; a statement has DATABASE_DEADLINE_MS (3000). Nothing is written. */
export async function openSource(settings: Settings): Promise<Source> {
  const deadlineMs = settings.whole('DATABASE_DEADLINE_MS', 3_000);
  const pool = new pg.Pool({
    connectionString: settings.text('DATABASE_URL'),
    max: 10,
    connectionTimeoutMillis: deadlineMs,
    statement_timeout: deadlineMs,
    query_timeout: deadlineMs + 500,
    options: '-c default_transaction_read_only=on',
  });
  pool.on('error', () => {}); // a connection that waits was lost: the next query opens another
  return {
    async query(text, values) {
      try {
        const { rows } = await pool.query<Record<string, unknown>>(text, [...values]);
        return rows;
      } catch (cause) {
        const isLate = cause instanceof Error && 'code' in cause && cause.code === '57014';
        throw new Refusal(isLate ? 'DEPARTMENT_TIMEOUT' : 'DEPARTMENT_UNAVAILABLE', {}, cause);
      }
    },
    close: () => pool.end(),
  };
}
