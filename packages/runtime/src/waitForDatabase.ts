import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from './createLog.ts';
import type { Database } from './openDatabase.ts';

const limitMs = 60_000;
const retryMs = 150;

/** Resolves when the database answers; gives up after a minute with the last reason. All processes may start together. */
export async function waitForDatabase(database: Pick<Database, 'ping'>, log: Log): Promise<void> {
  const giveUpAt = Date.now() + limitMs;
  for (;;) {
    try {
      return await database.ping();
    } catch (cause) {
      if (Date.now() > giveUpAt) throw new Error('The database does not answer.', { cause });
      log.debug({ err: cause }, 'the database does not answer yet');
      await delay(retryMs);
    }
  }
}
