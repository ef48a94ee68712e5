import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { registered } from './messages.ts';
import { onEachDatabase } from './onEachDatabase.ts';
import { startExchange } from './startExchange.ts';

onEachDatabase('the feed', (url) => {
  const start = () => startExchange({ url });

  it('pages through all events in order', async () => {
    const { approval, gateway } = await start();
    const after = (await gateway.readFeed({ after: 0, limit: 1, waitMs: 0 })).head;
    const messages = Array.from({ length: 7 }, () => registered());
    await approval.intake(messages);
    const seen: string[] = [];
    let last = after;
    for (let left = true; left; ) {
      const { events } = await gateway.readFeed({ after: last, limit: 3, waitMs: 0 });
      expect(events.map(({ gseq }) => gseq)).toEqual(events.map((_, place) => last + place + 1));
      seen.push(...events.map(({ id }) => id));
      last = events.at(-1)?.gseq ?? last;
      left = events.length === 3;
    }
    const ours = messages.map(({ event }) => event.id);
    expect(seen.filter((id) => ours.includes(id))).toEqual(ours);
  });

  it('wakes a waiting reader at once, also when another process of the exchange appends', async () => {
    const [reading, writing] = [await start(), await start()];
    let { head } = await reading.gateway.readFeed({ after: 0, limit: 1, waitMs: 0 });
    for (let round = 0; round < 4; round += 1) {
      const projectId = newId();
      const arrival = untilSeen(reading.gateway, head, projectId);
      await writing.approval.intake([registered({ projectId })]);
      const acceptedAt = performance.now();
      const seen = await arrival;
      expect(seen.at).toBeLessThan(acceptedAt + 400);
      head = seen.gseq;
    }
  });

  it('answers with nothing when the time is up', async () => {
    const { gateway } = await start();
    const startedAt = performance.now();
    const { events, head } = await gateway.readFeed({ after: 2 ** 40, limit: 10, waitMs: 300 });
    expect(events).toEqual([]);
    expect(head).toBeLessThan(2 ** 40);
    expect(performance.now() - startedAt).toBeGreaterThan(280);
  });

  it('holds no connection while readers wait', async () => {
    const { gateway, approval } = await start();
    const { head } = await gateway.readFeed({ after: 0, limit: 1, waitMs: 0 });
    const waiting = Array.from({ length: 8 }, () =>
      gateway.readFeed({ after: head + 1_000_000, limit: 1, waitMs: 1_000 }),
    );
    const { event } = registered();
    await approval.intake([{ kind: 'event', event }]);
    expect((await approval.readProjectEvents(event.projectId, { after: 0, limit: 1 })).head).toBe(1);
    await Promise.all(waiting);
  });

  it('lets waiting readers go when the process stops', async () => {
    const { gateway, exchange } = await start();
    const waiting = gateway.readFeed({ after: 2 ** 40, limit: 1, waitMs: 20_000 });
    exchange.releaseReaders();
    await expect(waiting).resolves.toMatchObject({ events: [] });
  });
});

describe('what readers ask wrongly', () => {
  it.each(['/feed?after=-1', '/feed?limit=0', '/feed?limit=1001', '/feed?waitMs=60000', '/feed?after=x'])(
    '%s is refused unsigned before anything else',
    async (path) => {
      const { url } = await startExchange({});
      expect((await fetch(`${url}${path}`)).status).toBe(401);
    },
  );

  it('names the field', async () => {
    const { gateway } = await startExchange({});
    await expect(gateway.readFeed({ after: -1, limit: 1, waitMs: 0 })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      detail: { field: 'after' },
    });
    await expect(gateway.readProjectEvents('not-an-id', { after: 0, limit: 1 })).rejects.toMatchObject({
      code: 'PROJECT_NOT_FOUND',
    });
  });
});

/** When, by performance.now(), a reader of the feed first sees an event of the project. */
async function untilSeen(
  reader: Awaited<ReturnType<typeof startExchange>>['gateway'],
  after: number,
  projectId: string,
): Promise<{ at: number; gseq: number }> {
  for (let last = after; ; ) {
    const { events } = await reader.readFeed({ after: last, limit: 100, waitMs: 5_000 });
    last = events.at(-1)?.gseq ?? last;
    if (events.some((event) => event.projectId === projectId)) return { at: performance.now(), gseq: last };
  }
}
