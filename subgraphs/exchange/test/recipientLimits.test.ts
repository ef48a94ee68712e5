import { newId } from '@guanjia/kernel/newId';
import { eq, sql } from '@guanjia/runtime/drizzle';
import { migrate } from '@guanjia/runtime/migrate';
import { type Database, openDatabase } from '@guanjia/runtime/openDatabase';
import { expect, it, onTestFinished } from 'vitest';
import type { RecipientLimits } from '../src/domain/recipientLimits.ts';
import { createRecipientLimits } from '../src/storage/createRecipientLimits.ts';
import { recipients } from '../src/storage/directoryTables.ts';
import { onEachDatabase } from './onEachDatabase.ts';
import { quiet } from './startExchange.ts';

interface Limit {
  readonly maxConcurrent: number | null;
  readonly perMinute: number | null;
}

onEachDatabase('limits of a recipient', (url) => {
  async function open(limit: Limit) {
    const database = openDatabase({ url, log: quiet });
    onTestFinished(() => database.close());
    await migrate(database, { department: 'exchange', folder: new URL('../migrations', import.meta.url), log: quiet });
    const id = `limited-${newId()}`;
    const entry = { id, department: 'utilities', name: '演示', channel: 'IN_PERSON' as const, since: new Date() };
    await database.db.insert(recipients).values({ ...entry, ...limit });
    return { database, id, limits: createRecipientLimits(database) };
  }
  const change = (database: Database, id: string, limit: Partial<Limit>) =>
    database.db.update(recipients).set(limit).where(eq(recipients.id, id));
  const admissions = async (limits: RecipientLimits, id: string, times: number) => {
    const asked = await Promise.all(Array.from({ length: times }, () => limits.admit(id)));
    return asked.filter(({ admitted }) => admitted).length;
  };

  it('lets everything through where there is no limit, and for a stranger', async () => {
    const { limits, id } = await open({ maxConcurrent: null, perMinute: null });
    expect(await admissions(limits, id, 20)).toBe(20);
    expect(await limits.admit(`stranger-${newId()}`)).toEqual({ admitted: true });
    await limits.release(id);
  });

  it('never lets more be under way at once than allowed, over all processes', async () => {
    const { database, id } = await open({ maxConcurrent: 3, perMinute: null });
    const processes = [createRecipientLimits(database), createRecipientLimits(database)];
    let underWay = 0;
    let most = 0;
    let done = 0;
    const deliver = async (limits: RecipientLimits): Promise<void> => {
      for (;;) {
        const admission = await limits.admit(id);
        if (admission.admitted) break;
        expect(admission.afterMs).toBeGreaterThanOrEqual(50);
      }
      underWay += 1;
      most = Math.max(most, underWay);
      await database.ping();
      underWay -= 1;
      await limits.release(id);
      done += 1;
    };
    await Promise.all(Array.from({ length: 40 }, (_, place) => deliver(processes[place % 2]!)));
    expect(done).toBe(40);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('gives places back to whoever waits, and follows a limit that is raised or lowered', async () => {
    const { database, limits, id } = await open({ maxConcurrent: 1, perMinute: null });
    expect(await admissions(limits, id, 5)).toBe(1);
    await limits.release(id);
    await limits.release(id);
    expect(await admissions(limits, id, 5)).toBe(1);
    await change(database, id, { maxConcurrent: 4 });
    expect(await admissions(limits, id, 12)).toBe(3);
    for (let held = 0; held < 4; held += 1) await limits.release(id);
    await change(database, id, { maxConcurrent: 2 });
    expect(await admissions(limits, id, 12)).toBe(2);
  });

  it('takes a place back from a process that is gone, whose late release changes nothing', async () => {
    const { database, limits: gone, id } = await open({ maxConcurrent: 1, perMinute: null });
    const other = createRecipientLimits(database);
    expect(await gone.admit(id)).toEqual({ admitted: true });
    expect(await other.admit(id)).toMatchObject({ admitted: false });
    await database.db.execute(
      sql`update exchange.recipient_slots set held_until = clock_timestamp() - interval '1 ms' where recipient = ${id}`,
    );
    expect(await other.admit(id)).toEqual({ admitted: true });
    await gone.release(id);
    expect(await gone.admit(id)).toMatchObject({ admitted: false });
    await other.release(id);
    expect(await gone.admit(id)).toEqual({ admitted: true });
  });

  it('never begins more deliveries than the rate allows, whoever asks', async () => {
    const perMinute = 600;
    const { database, id } = await open({ maxConcurrent: null, perMinute });
    const processes = [createRecipientLimits(database), createRecipientLimits(database)];
    const startedAt = performance.now();
    const counts = await Promise.all(processes.map((limits) => admissions(limits, id, 120)));
    const begun = counts.reduce((sum, count) => sum + count, 0);
    const seconds = (performance.now() - startedAt) / 1_000;
    expect(begun).toBeGreaterThanOrEqual(100);
    expect(begun).toBeLessThanOrEqual(100 + (seconds * perMinute) / 60);
  });

  it('fills the bucket with time, up to its burst, and says when to come back', async () => {
    const { database, limits, id } = await open({ maxConcurrent: null, perMinute: 6 });
    const passes = (time: string) =>
      database.db.execute(
        sql`update exchange.recipient_rates set filled_at = filled_at - ${time}::interval where recipient = ${id}`,
      );
    expect(await limits.admit(id)).toEqual({ admitted: true });
    const refused = await limits.admit(id);
    expect(refused).toEqual({ admitted: false, afterMs: expect.any(Number) });
    expect(!refused.admitted && refused.afterMs).toBeGreaterThan(5_000);
    expect(!refused.admitted && refused.afterMs).toBeLessThanOrEqual(20_000);
    await passes('10 s');
    expect(await limits.admit(id)).toEqual({ admitted: true });
    await passes('1 hour');
    expect(await admissions(limits, id, 4)).toBe(1);
  });

  it('takes no token when there is no place, and no place when there is no token', async () => {
    const { limits, id, database } = await open({ maxConcurrent: 1, perMinute: 12 });
    expect(await admissions(limits, id, 6)).toBe(1);
    await limits.release(id);
    expect(await limits.admit(id)).toEqual({ admitted: true });
    await limits.release(id);
    expect(await admissions(limits, id, 3)).toBe(0);
    await change(database, id, { perMinute: null });
    expect(await admissions(limits, id, 3)).toBe(1);
  });
});
