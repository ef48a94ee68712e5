import type { StoredEvent } from '@guanjia/kernel/messages';
import { array, asyncProperty, assert as check, constantFrom, integer, oneof, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../src/createLog.ts';
import { createEventReader } from '../src/followEvents.ts';
import { createFeed, playStream, readOn, storedEvents } from './storedEvents.ts';

const log = createLog({ name: 'test', level: 'silent' });
const { signal } = new AbortController();
const numbersOf = (events: readonly StoredEvent[]) => events.map(({ gseq }) => gseq);

/** A reader that has had its first look, of a log with the events 1 to `head`. */
async function startReader(head: number, answers: (readonly StoredEvent[] | null)[], newest: number | null = null) {
  const events = storedEvents(1, head);
  const feed = createFeed(events);
  const reader = createEventReader({ exchange: feed, stream: playStream(answers, newest), log });
  await reader.next({ after: head, limit: 10, signal });
  feed.asked.length = 0;
  return { feed, events, reader };
}

describe('reading the log on', () => {
  it('takes from the stream what goes on without a gap, and asks the feed for nothing', async () => {
    const more = storedEvents(4, 3);
    const { reader, feed } = await startReader(3, [more]);
    expect(await reader.next({ after: 3, limit: 10, signal })).toEqual({ events: more });
    expect(feed.asked).toEqual([]);
  });

  it('takes no more than it is asked for', async () => {
    const { reader } = await startReader(3, [storedEvents(4, 3)]);
    expect(numbersOf((await reader.next({ after: 3, limit: 2, signal })).events)).toEqual([4, 5]);
  });

  it.each([
    ['a gap at once', [5, 6]],
    ['what it has had already, and then a gap', [2, 3, 5]],
  ])('asks the feed after %s', async (_, numbers) => {
    const { reader, feed, events } = await startReader(3, [numbers.flatMap((gseq) => storedEvents(gseq, 1))]);
    feed.append(...storedEvents(4, 3));
    expect((await reader.next({ after: 3, limit: 10, signal })).events).toEqual(events.slice(3));
    expect(feed.asked).toHaveLength(1);
  });

  it('takes what lies before a gap', async () => {
    const { reader } = await startReader(3, [[...storedEvents(3, 2), ...storedEvents(4, 2), ...storedEvents(7, 1)]]);
    expect(numbersOf((await reader.next({ after: 3, limit: 10, signal })).events)).toEqual([4, 5]);
  });

  it('looks at the feed when the stream was silent, and waits there when Redis is away', async () => {
    const { reader, feed } = await startReader(3, [[], null]);
    expect(await reader.next({ after: 3, limit: 10, signal })).toEqual({ events: [], head: 3 });
    const waiting = reader.next({ after: 3, limit: 10, signal });
    await expect.poll(() => feed.asked).toEqual([0, 25_000]);
    feed.append(...storedEvents(4, 1));
    expect(numbersOf((await waiting).events)).toEqual([4]);
  });

  it('waits at the feed when there is no stream', async () => {
    const feed = createFeed(storedEvents(1, 2));
    const reader = createEventReader({ exchange: feed, stream: null, log });
    expect(numbersOf((await reader.next({ after: 1, limit: 10, signal })).events)).toEqual([2]);
    expect(feed.asked).toEqual([25_000]);
  });

  it('does not believe a stream that is ahead of the log: a database restored', async () => {
    const lost = storedEvents(4, 3);
    const { reader, feed, events } = await startReader(3, [lost, lost.slice(1), lost.slice(2), storedEvents(7, 1)], 6);
    for (const gseq of [4, 5, 6]) {
      feed.append(...storedEvents(gseq, 1));
      expect((await reader.next({ after: gseq - 1, limit: 10, signal })).events).toEqual(events.slice(gseq - 1));
    }
    feed.asked.length = 0;
    expect(numbersOf((await reader.next({ after: 6, limit: 10, signal })).events)).toEqual([7]);
    expect(feed.asked).toEqual([]);
  });

  it('does not believe the stream where the log has become shorter under its eyes', async () => {
    const { reader, feed, events } = await startReader(6, [[], storedEvents(4, 3)]);
    events.splice(3);
    expect(await reader.next({ after: 6, limit: 10, signal })).toEqual({ events: [], head: 3 });
    feed.append(...storedEvents(4, 1));
    expect((await reader.next({ after: 3, limit: 10, signal })).events).toEqual(events.slice(3));
  });

  it('yields exactly the log, whatever the stream drops, repeats or disorders', async () => {
    const truth = storedEvents(1, 20);
    const told = oneof(subarray(truth), array(constantFrom(...truth), { maxLength: 6 }), constantFrom(null, [], truth));
    const cases = asyncProperty(
      array(told, { maxLength: 40 }),
      array(integer({ min: 0, max: 3 }), { maxLength: 40 }),
      integer({ min: 1, max: 7 }),
      async (answers, steps, limit) => {
        const known: StoredEvent[] = [];
        const grow = (least: number): void => {
          known.push(...truth.slice(known.length, known.length + Math.max(least, steps.shift() ?? 0)));
        };
        const feed = createFeed(known);
        const reader = createEventReader({
          log,
          exchange: {
            readFeed: (query) => {
              grow(query.waitMs > 0 ? 1 : 0); // a long poll ends with the next event
              return feed.readFeed({ ...query, waitMs: 0 });
            },
          },
          stream: {
            lastGseq: async () => known.length,
            async read() {
              grow(0);
              const answer = answers.shift();
              if (answer === undefined) return null;
              // nothing reaches the stream before it is in the log
              return answer?.filter(({ gseq }) => gseq <= known.length) ?? null;
            },
          },
        });
        expect(await readOn(reader, { after: 0, count: truth.length, limit })).toEqual(truth);
      },
    );
    await check(cases, { numRuns: 500 });
  });
});
