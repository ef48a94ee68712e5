import { sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it } from 'vitest';
import { createDelivery } from '../src/createDelivery.ts';
import type { WaitingLeg } from '../src/domain/handoffStore.ts';
import { openOwnKeys } from '../src/storage/openOwnKeys.ts';
import { databaseFrom, ownEmbeddedDatabase } from './ownDatabase.ts';
import { departmentKeys } from './startExchange.ts';
import { look, maxAttempts, type StartedHandoff, startHandoff } from './startHandoff.ts';
import type { Answer } from './startRecipient.ts';

describe('the reconciler', () => {
  const at = databaseFrom(ownEmbeddedDatabase);

  async function queuedBy(started: StartedHandoff, atMs: number) {
    const queued: string[] = [];
    const delivery = createDelivery({
      ownKeys: await openOwnKeys(started.database),
      database: started.database,
      departmentKeys,
      allowedHosts: ['127.0.0.1'],
      maxAttempts,
      changesAt: () => new Date(Date.now() + atMs),
    });
    const take = async (legs: readonly WaitingLeg[]) => void queued.push(...legs.map(({ legId }) => legId));
    await delivery.reconcile({ enqueue: async () => {}, refill: take, requeue: take, counts: async () => null });
    await delivery.close();
    return queued;
  }

  it('queues a waiting leg that nobody has queued, after a while', async () => {
    const started = await startHandoff([], { url: at() });
    expect(await queuedBy(started, 0)).not.toContain(started.legId);
    expect(await queuedBy(started, 6_000)).toContain(started.legId);
    await started.deliver();
    expect(await queuedBy(started, 6_000)).not.toContain(started.legId);
  });

  it('takes a leg back from a worker that has died under way, and its late receipt still counts', async () => {
    let release = () => {};
    const hangs = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow: Answer = async (_, sign) => {
      await hangs;
      return { status: 200, body: { receipt: sign() } };
    };
    const started = await startHandoff([slow, slow], { url: at() });
    const first = started.deliver();
    await untilDelivered(started, 1);
    expect(await queuedBy(started, 6_000)).not.toContain(started.legId);
    expect(await queuedBy(started, 21_000)).toContain(started.legId);
    expect((await look(started)).leg).toMatchObject({ status: 'PENDING', reason: 'the worker was lost under way' });
    const second = started.deliver();
    await untilDelivered(started, 2);
    release();
    await Promise.all([first, second]);
    const { leg, events } = await look(started);
    expect(leg).toMatchObject({ status: 'RECEIVED', attempts: 2 });
    expect(events).toEqual(['handoffRequested', 'handoffLegReceived', 'handoffCompleted']);
  });

  it('counts lost workers too: a leg that kills every worker becomes a dead letter', async () => {
    const started = await startHandoff([], { url: at() });
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      await started.database.db.execute(
        sql`update exchange.legs set status = 'IN_TRANSIT', attempts = attempts + 1, changed_at = now() where id = ${started.legId}`,
      );
      await queuedBy(started, 21_000);
    }
    expect(await look(started)).toMatchObject({
      leg: { status: 'DEAD' },
      events: ['handoffRequested', 'handoffLegDead'],
    });
  });
});

async function untilDelivered({ recipient }: StartedHandoff, times: number): Promise<void> {
  await expect.poll(() => recipient.deliveries.length).toBe(times);
}
