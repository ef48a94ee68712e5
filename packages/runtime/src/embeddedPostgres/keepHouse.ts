import type { Engine } from './engine.ts';
import type { StartTimer } from './inbox.ts';
import { rowsOf } from './rowsOf.ts';
import type { Turnstile } from './turnstile.ts';
import { queryMessage } from './wireMessages.ts';

interface HouseKeeping {
  engine: Engine;
  turnstile: Turnstile;
  startTimer: StartTimer;
  /** When the engine breaks under it. */
  onError: (error: unknown) => void;
}

const intervalMs = 60_000;

const logSinceCheckpoint = `
  SELECT 1 FROM pg_control_checkpoint() WHERE pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) > 8 * 1024 * 1024`;

const bloatedTables = `
  SELECT format('%I.%I', schemaname, relname) FROM pg_stat_user_tables
  WHERE n_dead_tup > 500 + 0.2 * n_live_tup ORDER BY n_dead_tup DESC LIMIT 20`;

/**
 * Does what PostgreSQL's background processes do elsewhere, since this engine has none: once a minute a checkpoint if
 * the log has grown, and a vacuum of tables with many dead rows. Other clients come in between any two steps.
 * The result stops it.
 */
export function keepHouse({ engine, turnstile, startTimer, onError }: HouseKeeping): () => void {
  let stopped = false;
  let stopTimer = startTimer(intervalMs, round);

  async function ask(sql: string): Promise<readonly string[]> {
    const leave = await turnstile.enter();
    try {
      if (stopped) return [];
      const answer: Buffer[] = [];
      await engine.run(queryMessage(sql), (bytes) => answer.push(bytes));
      return rowsOf(Buffer.concat(answer)).map(([first]) => first ?? '');
    } finally {
      leave();
    }
  }

  async function clean(): Promise<void> {
    for (const table of await ask(bloatedTables)) await ask(`VACUUM (ANALYZE) ${table}`);
    if ((await ask(logSinceCheckpoint)).length > 0) await ask('CHECKPOINT');
  }

  function round(): void {
    void clean()
      .catch(onError)
      .then(() => {
        if (!stopped) stopTimer = startTimer(intervalMs, round);
      });
  }

  return () => {
    stopped = true;
    stopTimer();
  };
}
