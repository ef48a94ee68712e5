import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf } from '../../test/kit/eventOf.ts';
import { createEventQueue } from './createEventQueue.ts';
import { eventsInOrder } from './eventsInOrder.ts';

const projectId = newId();
const positionOf = ({ seq }: StoredEvent): number => seq;
const event = (seq: number): StoredEvent => eventOf(projectId, seq);

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
      fc.asyncProperty(scenario, async ({ fates: chosen, pageSize, past, after }) => {
        const log = Array.from({ length: past }, (_, index) => event(index + 1));
        const queue = createEventQueue(1_000);
        const from = after === null ? null : Math.min(after, past);
        const readAfter = async (seq: number) => log.filter((kept) => kept.seq > seq).slice(0, pageSize);
        const events = eventsInOrder({ positionOf, after: from, queue, readAfter });
        const got: number[] = [];
        const reading = (async () => {
          for await (const { seq } of events) {
            got.push(seq);
            if (seq === past + chosen.length + 1) return;
          }
        })();
        let firstTold = past + chosen.length + 1;
        for (const fate of chosen) {
          const told = event(log.length + 1);
          log.push(told);
          if (fate !== 'lost') firstTold = Math.min(firstTold, told.seq);
          if (fate !== 'lost') queue.push(told);
          if (fate === 'twice') queue.push(told);
          if (fate === 'again' && told.seq > firstTold) queue.push(event(told.seq - 1));
          await Promise.resolve();
        }
        const last = event(log.length + 1);
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
    const events = eventsInOrder({ positionOf, after: 0, queue, readAfter: async () => [] });
    queue.push(event(3));
    await expect(events.next()).rejects.toMatchObject({
      code: 'DEPARTMENT_UNAVAILABLE',
      detail: { department: 'exchange', missing: { from: 1, to: 2 } },
    });
  });

  it('stops in the middle of the past when the queue has ended', async () => {
    const queue = createEventQueue(10);
    const events = eventsInOrder({ positionOf, after: 0, queue, readAfter: async (seq) => [event(seq + 1)] });
    await events.next();
    queue.end(null);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });
});

describe('createEventQueue', () => {
  it('ends with SUBSCRIBER_LAGGED when it is full, and keeps nothing', async () => {
    const queue = createEventQueue(2);
    for (const seq of [1, 2, 3, 4]) queue.push(event(seq));
    await expect(queue.next()).rejects.toMatchObject({ code: 'SUBSCRIBER_LAGGED' });
  });

  it('wakes the one who waits, with an event or with the end', async () => {
    const queue = createEventQueue(2);
    const first = queue.next();
    queue.push(event(1));
    expect(await first).toMatchObject({ seq: 1 });
    const second = queue.next();
    queue.end(null);
    queue.end(new DomainError('SUBSCRIBER_LAGGED'));
    expect(await second).toBeNull();
  });
});
