import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLog } from '../src/createLog.ts';
import { sql } from '../src/drizzle.ts';
import { openDatabase } from '../src/openDatabase.ts';
import { testServices } from '../src/testing/testServices.ts';

const { postgresUrl } = testServices();
const log = createLog({ name: 'database-test', level: 'silent' });

describe.skipIf(postgresUrl === null)('a connection that breaks inside a transaction', () => {
  it('fails the transaction, and neither the process nor the next one', async () => {
    const url = postgresUrl ?? '';
    const [database, other] = [openDatabase({ url, log }), openDatabase({ url, log })];
    onTestFinished(() => Promise.all([database.close(), other.close()]).then(() => undefined));
    const broken = database.transaction(async (tx) => {
      const { rows } = await tx.execute(sql`select pg_backend_pid() as pid`);
      await other.db.execute(sql`select pg_terminate_backend(${rows[0]?.['pid']})`);
      // the server's goodbye arrives while no statement is under way
      await expect
        .poll(() =>
          tx.execute(sql`select 1`).then(
            () => 'alive',
            () => 'gone',
          ),
        )
        .toBe('gone');
      await setImmediate();
      return tx.execute(sql`select 1`);
    });
    await expect(broken).rejects.toThrow();
    await expect(database.ping()).resolves.toBeUndefined();
  });

  it('gives its place in the pool back, also when it breaks before the transaction has begun', async () => {
    const url = postgresUrl ?? '';
    const [database, other] = [openDatabase({ url, log, maxConnections: 1 }), openDatabase({ url, log })];
    onTestFinished(() => Promise.all([database.close(), other.close()]).then(() => undefined));
    const pidOf = sql`select pg_backend_pid() as pid`;
    for (let round = 0; round < 25; round += 1) {
      const { rows } = await database.transaction((tx) => tx.execute(pidOf));
      const end = other.db.execute(sql`select pg_terminate_backend(${rows[0]?.['pid']})`);
      const tries = Array.from({ length: 20 }, () => database.transaction((tx) => tx.execute(pidOf)));
      await Promise.allSettled([end, ...tries]);
      await expect
        .poll(() =>
          database.ping().then(
            () => 'alive',
            () => 'broken',
          ),
        )
        .toBe('alive');
    }
  });
});
