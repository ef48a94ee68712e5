import { newId } from '@guanjia/kernel/newId';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createEventStream, type EventStream } from '../src/createEventStream.ts';
import { createLog } from '../src/createLog.ts';
import { createEventReader } from '../src/followEvents.ts';
import { findProgram } from '../src/testing/findProgram.ts';
import { freePort } from '../src/testing/freePort.ts';
import { startTestRedis } from '../src/testing/startTestRedis.ts';
import { testServices } from '../src/testing/testServices.ts';
import { createFeed, readOn, storedEvent, storedEvents } from './storedEvents.ts';

const log = createLog({ name: 'test', level: 'silent' });
const { signal } = new AbortController();
const within = { timeout: 10_000, interval: 20 };

/** A Redis that these tests may empty, stop and start again. */
async function startOwnRedis() {
  const program = findProgram('redis-server', process.env['PATH'] ?? '') ?? '';
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let running = await startTestRedis(program, { port });
  return {
    url,
    stop: () => running.stop(),
    start: async () => {
      running = await startTestRedis(program, { port });
    },
  };
}

describe.skipIf(testServices().redisUrl === null)('the stream of events on Redis', () => {
  let redis: Awaited<ReturnType<typeof startOwnRedis>>;
  let admin: Redis;
  const streams: EventStream[] = [];
  const open = (key = `events-${newId()}`) => {
    const stream = createEventStream({ url: redis.url, log, key });
    streams.push(stream);
    return stream;
  };

  beforeAll(async () => {
    redis = await startOwnRedis();
    admin = new Redis(redis.url, { retryStrategy: () => 50 });
    admin.on('error', () => {}); // these tests stop it
  });
  afterEach(async () => {
    await Promise.all(streams.splice(0).map((stream) => stream.close()));
  });
  afterAll(async () => {
    admin.disconnect();
    await redis.stop();
  });

  it('tells readers what was published, in order, and knows the newest', async () => {
    const stream = open();
    expect(await stream.lastGseq()).toBeNull();
    const events = storedEvents(7, 3);
    expect(await stream.publish(events)).toBe(true);
    expect(await stream.lastGseq()).toBe(9);
    expect(await stream.read({ after: 7, signal, blockMs: 1 })).toEqual(events.slice(1));
    expect(await stream.read({ after: 9, signal, blockMs: 1 })).toEqual([]);
    expect(await stream.publish([])).toBe(true);
  });

  it('lies under the agreed key, one field with the event as JSON under the id <gseq>-0', async () => {
    const stream = createEventStream({ url: redis.url, log });
    streams.push(stream);
    const event = storedEvent(1);
    await stream.publish([event]);
    const [entry] = await admin.xrange('guanjia:events', '-', '+');
    expect([entry?.[0], entry?.[1][0]]).toEqual(['1-0', 'e']);
    expect(JSON.parse(entry?.[1][1] ?? '')).toEqual(event);
  });

  it('wakes a waiting reader at once', async () => {
    const [writer, reader] = [open('wake'), open('wake')];
    await writer.publish(storedEvents(1, 1));
    for (let gseq = 2; gseq <= 6; gseq += 1) {
      const arrival = reader.read({ after: gseq - 1, signal, blockMs: 5_000 });
      const startedAt = performance.now();
      await writer.publish(storedEvents(gseq, 1));
      expect((await arrival)?.map((event) => event.gseq)).toEqual([gseq]);
      expect(performance.now() - startedAt).toBeLessThan(500);
    }
  });

  it('takes events once: what another publisher has told already stays', async () => {
    const [one, other] = [open('twice'), open('twice')];
    const events = storedEvents(1, 5);
    await one.publish(events.slice(0, 3));
    expect(await other.publish(events)).toBe(true);
    expect(await one.publish(events)).toBe(true);
    expect(await one.read({ after: 0, signal, blockMs: 1 })).toEqual(events);
  });

  it('begins anew where the stream is of another log, say of a database that was restored', async () => {
    const stream = open();
    await stream.publish(storedEvents(1, 10));
    const events = storedEvents(4, 2);
    expect(await stream.publish(events)).toBe(true);
    expect(await stream.read({ after: 0, signal, blockMs: 1 })).toEqual(events);
  });

  it('leaves out what is no event: for the reader that is a gap', async () => {
    const stream = open('rubbish');
    await admin.xadd('rubbish', '1-0', 'e', 'no JSON');
    await admin.xadd('rubbish', '2-0', 'e', '{"gseq":2}');
    await admin.xadd('rubbish', '3-0', 'e', JSON.stringify(storedEvent(9)));
    const events = storedEvents(4, 1);
    await stream.publish(events);
    expect(await stream.read({ after: 0, signal, blockMs: 1 })).toEqual(events);
  });

  it('keeps about ten thousand', async () => {
    const stream = open('long');
    for (let first = 1; first < 12_000; first += 1_000) {
      expect(await stream.publish(storedEvents(first, 1_000))).toBe(true);
    }
    expect(await admin.xlen('long')).toBeLessThan(10_200);
    expect(await stream.lastGseq()).toBe(12_000);
  });

  it('says that Redis does not take events, and never throws', async () => {
    const stream = open('not a stream');
    await admin.set('not a stream', 'text');
    expect(await stream.publish(storedEvents(1, 2))).toBe(false);
    expect(await stream.lastGseq()).toBeNull();
    expect(await stream.read({ after: 0, signal, blockMs: 1 })).toBeNull();
    const nowhere = createEventStream({ url: `redis://127.0.0.1:${await freePort()}`, log });
    streams.push(nowhere);
    expect(await nowhere.publish(storedEvents(1, 2))).toBe(false);
    expect(await nowhere.read({ after: 0, signal, blockMs: 1 })).toBeNull();
    expect(await nowhere.lastGseq()).toBeNull();
  });

  it('gives a silent Redis one second', async () => {
    const stream = open();
    await stream.publish(storedEvents(1, 1));
    await admin.call('CLIENT', 'PAUSE', '2500', 'ALL');
    const startedAt = performance.now();
    expect(await stream.publish(storedEvents(2, 1))).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    await admin.ping();
    await expect.poll(() => stream.publish(storedEvents(3, 1)), within).toBe(true);
  });

  it('lets a waiting reader go when it is told to, and reads on afterwards', async () => {
    const stream = open();
    const leaving = new AbortController();
    const waiting = stream.read({ after: 0, signal: leaving.signal, blockMs: 20_000 });
    leaving.abort();
    expect(await waiting).toBeNull();
    await stream.publish(storedEvents(1, 1));
    await expect.poll(() => stream.read({ after: 0, signal, blockMs: 100 }), within).toHaveLength(1);
  });

  describe('with a reader', () => {
    /** A log that is published as it grows, and one who reads it on from its third event. */
    function follow() {
      const key = `events-${newId()}`;
      const feed = createFeed(storedEvents(1, 3));
      const stream = open(key);
      const reader = createEventReader({ exchange: feed, stream: open(key), log, listenMs: 500 });
      const publish = (count: number): Promise<boolean> => {
        const events = storedEvents(feed.events.length + 1, count);
        feed.append(...events);
        return stream.publish(events);
      };
      return { key, feed, reader, publish };
    }

    it('loses nothing by FLUSHALL', async () => {
      const { feed, reader, publish } = follow();
      await publish(2);
      expect(await readOn(reader, { after: 3, count: 2 })).toEqual(feed.events.slice(3));
      await publish(2);
      await admin.flushall();
      await publish(2);
      expect(await readOn(reader, { after: 5, count: 4 })).toEqual(feed.events.slice(5));
      const waiting = readOn(reader, { after: 9, count: 3 });
      await publish(1);
      await admin.flushall();
      await publish(2);
      expect(await waiting).toEqual(feed.events.slice(9));
    });

    it('loses nothing by a trim', async () => {
      const { key, feed, reader, publish } = follow();
      await readOn(reader, { after: 2, count: 1 });
      await publish(50);
      await admin.xtrim(key, 'MAXLEN', 5);
      expect(await readOn(reader, { after: 3, count: 50 })).toEqual(feed.events.slice(3));
      await publish(2);
      feed.asked.length = 0;
      expect(await readOn(reader, { after: 53, count: 2 })).toEqual(feed.events.slice(53));
      expect(feed.asked).toEqual([]);
    });

    it('loses nothing while Redis is stopped, and reads from it again when it is back', async () => {
      const { feed, reader, publish } = follow();
      await publish(2);
      await readOn(reader, { after: 2, count: 3 });
      await redis.stop();
      expect(await publish(3)).toBe(false);
      expect(await readOn(reader, { after: 5, count: 3 })).toEqual(feed.events.slice(5));
      await redis.start();
      await expect.poll(() => publish(1), within).toBe(true);
      const known = feed.events.length;
      expect(await readOn(reader, { after: 8, count: known - 8 })).toEqual(feed.events.slice(8));
      let last = known;
      const untouched = async (): Promise<number> => {
        feed.asked.length = 0;
        await publish(1);
        expect(await readOn(reader, { after: last, count: 1 })).toEqual(feed.events.slice(last));
        last += 1;
        return feed.asked.length;
      };
      await expect.poll(untouched, within).toBe(0);
    });
  });
});
