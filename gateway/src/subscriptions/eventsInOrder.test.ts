import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventQueue } from './createEventQueue.ts';
import { eventsInOrder } from './eventsInOrder.ts';

const projectId = newId();
const eventOf = (seq: number): StoredEvent => ({
  id: newId(),
  type: 'approval.applicationAccepted',
  projectId,
  time: '2026-08-03T09:00:00+08:00',
  entity: { typename: 'Project', id: projectId },
  visibility: 'PUBLIC',
  actor: { subject: 'demo', name: '演示' },
  summary: { en: 'step', zh: '步骤' },
  data: {},
  seq,
  gseq: seq,
  source: 'approval',
});

/** What the feed does with one event after another: tells it, loses it, tells it twice, or tells the one before again. */
const fates = fc.array(fc.constantFrom('told', 'lost', 'twice', 'again'), { minLength: 1, maxLength: 40 });

describe('eventsInOrder', () => {
  it('gives each event behind the cursor once and in order, whatever the feed does', async () => {
    const scenario = fc.record({
      fates,
      pageSize: fc.integer({ min: 1, max: 7 }),
      past: fc.nat(10),
      after: fc.option(fc.nat(10)),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ fates: told, pageSize, past, after }) => {
        const log = Array.from({ length: past }, (_, index) => eventOf(index + 1));
        const queue = createEventQueue(1_000);
        const from = after === null ? null : Math.min(after, past);
        const readAfter = async (_: string, seq: number) => log.filter((event) => event.seq > seq).slice(0, pageSize);
        const events = eventsInOrder({ projectId, after: from, queue, readAfter });
        const got: number[] = [];
        const reading = (async () => {
          for await (const { seq } of events) {
            got.push(seq);
            if (seq === past + told.length + 1) return;
          }
        })();
        let firstTold = past + told.length + 1;
        for (const fate of told) {
          const event = eventOf(log.length + 1);
          log.push(event);
          if (fate !== 'lost') firstTold = Math.min(firstTold, event.seq);
          if (fate !== 'lost') queue.push(event);
          if (fate === 'twice') queue.push(event);
          if (fate === 'again' && event.seq > firstTold) queue.push(eventOf(event.seq - 1));
          await Promise.resolve();
        }
        const last = eventOf(log.length + 1);
        log.push(last);
        queue.push(last);
        await reading;
        const first = from === null ? firstTold : from + 1;
        expect(got).toEqual(Array.from({ length: last.seq - first + 1 }, (_, index) => first + index));
      }),
    );
  });

  it('says so when the log does not have what the feed announces', async () => {
    const queue = createEventQueue(10);
    const events = eventsInOrder({ projectId, after: 0, queue, readAfter: async () => [] });
    queue.push(eventOf(3));
    await expect(events.next()).rejects.toMatchObject({
      code: 'DEPARTMENT_UNAVAILABLE',
      detail: { department: 'exchange', missing: { from: 1, to: 2 } },
    });
  });

  it('stops in the middle of the past when the queue has ended', async () => {
    const queue = createEventQueue(10);
    const events = eventsInOrder({ projectId, after: 0, queue, readAfter: async (_, seq) => [eventOf(seq + 1)] });
    await events.next();
    queue.end(null);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });
});

describe('createEventQueue', () => {
  it('ends with SUBSCRIBER_LAGGED when it is full, and keeps nothing', async () => {
    const queue = createEventQueue(2);
    for (const seq of [1, 2, 3, 4]) queue.push(eventOf(seq));
    await expect(queue.next()).rejects.toMatchObject({ code: 'SUBSCRIBER_LAGGED' });
  });

  it('wakes the one who waits, with an event or with the end', async () => {
    const queue = createEventQueue(2);
    const first = queue.next();
    queue.push(eventOf(1));
    expect(await first).toMatchObject({ seq: 1 });
    const second = queue.next();
    queue.end(null);
    queue.end(new DomainError('SUBSCRIBER_LAGGED'));
    expect(await second).toBeNull();
  });
});
