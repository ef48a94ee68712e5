import { newId } from '@guanjia/kernel/newId';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog } from '../src/createLog.ts';
import { defineQueue, jobIdOf } from '../src/defineQueue.ts';
import { openQueue } from '../src/openQueue.ts';
import { type JobProcessor, openWorker, type WorkerOptions } from '../src/openWorker.ts';
import type { QueueConnection } from '../src/queueConnection.ts';
import { testDatabaseUrl } from '../src/testing/testDatabaseUrl.ts';
import { testServices } from '../src/testing/testServices.ts';

const log = createLog({ name: 'test', level: 'silent' });
const { postgresUrl, redisUrl } = testServices();

describe('names and ids', () => {
  const data = z.object({ leg: z.string() });
  const shape = { data, attempts: 3, backoff: { delayMs: 1, jitter: 0 } };

  it('are refused where BullMQ would misread them', () => {
    expect(() => defineQueue({ ...shape, name: 'a:b', jobId: ({ leg }) => leg })).toThrow(TypeError);
    const queue = defineQueue({ ...shape, name: 'legs', jobId: ({ leg }) => leg });
    for (const leg of ['', 'a:b', '42']) expect(() => jobIdOf(queue, { leg })).toThrow(TypeError);
    expect(jobIdOf(queue, { leg: 'a-1' })).toBe('a-1');
  });
});

describeQueue('embedded', { kind: 'postgres', url: testDatabaseUrl(), schema: 'public' });
describe.skipIf(postgresUrl === null)('with PostgreSQL', () => {
  describeQueue('PostgreSQL', { kind: 'postgres', url: postgresUrl ?? '', schema: 'bullmq' });
});
describe.skipIf(redisUrl === null)('with Redis', () => {
  describeQueue('Redis', { kind: 'redis', url: redisUrl ?? '' });
});

it('an add fails at once while Redis is down, and queues nothing', async () => {
  const queue = await openQueue(createDefinition(1), { kind: 'redis', url: 'redis://127.0.0.1:1' }, { log });
  await expect(queue.add({ leg: `leg-${newId()}`, text: '' })).rejects.toMatchObject({ code: 'QUEUE_UNAVAILABLE' });
  await queue.close();
});

function createDefinition(attempts: number) {
  return defineQueue({
    name: `test-${newId()}`,
    data: z.object({ leg: z.string(), text: z.string() }),
    jobId: ({ leg }) => leg,
    attempts,
    backoff: { delayMs: 20, jitter: 0.5 },
  });
}

type Data = { leg: string; text: string };

/** What a queue must do on every backend. */
function describeQueue(name: string, connection: QueueConnection): void {
  describe(`a queue on ${name}`, () => {
    const closing: (() => Promise<void>)[] = [];
    afterEach(async () => {
      for (const close of closing.splice(0).toReversed()) await close();
    });
    const open = async (
      attempts: number,
      process: JobProcessor<Data>,
      options: Partial<WorkerOptions<Data>> & { workers?: number } = {},
    ) => {
      const definition = createDefinition(attempts);
      const queue = await openQueue(definition, connection, { log });
      closing.push(queue.close);
      const startWorker = async () => {
        const worker = await openWorker(definition, process, connection, { log, ...options });
        closing.push(worker.close);
      };
      return { definition, queue, startWorker };
    };

    it('does each job once, however often it is added, with two workers', async () => {
      const done: string[] = [];
      const all = Promise.withResolvers<void>();
      const { queue, startWorker } = await open(1, ({ leg }) => {
        done.push(leg);
        if (done.length === 20) all.resolve();
        return Promise.resolve();
      });
      const legs = Array.from({ length: 20 }, () => `leg-${newId()}`);
      for (const leg of [...legs, ...legs]) await queue.add({ leg, text: 'a' });
      await Promise.all([startWorker(), startWorker()]);
      await all.promise;
      expect(done.toSorted()).toEqual(legs.toSorted());
    });

    it('wakes a resting worker', async () => {
      const done = Promise.withResolvers<string>();
      const { queue, startWorker } = await open(1, ({ text }) => {
        done.resolve(text);
        return Promise.resolve();
      });
      await startWorker();
      await queue.add({ leg: `leg-${newId()}`, text: 'awake' });
      expect(await done.promise).toBe('awake');
    });

    it('tries again, and tells of a job that is dead; it can be removed and queued anew', async () => {
      const attempts: number[] = [];
      const dead = Promise.withResolvers<string>();
      let isMended = false;
      const done = Promise.withResolvers<void>();
      const { queue, startWorker } = await open(
        3,
        (_, { attempt }) => {
          if (isMended) {
            done.resolve();
            return Promise.resolve();
          }
          attempts.push(attempt);
          return Promise.reject(new Error('not answered'));
        },
        {
          onDead: (_, reason) => {
            dead.resolve(reason);
            return Promise.resolve();
          },
        },
      );
      await startWorker();
      const data = { leg: `leg-${newId()}`, text: '' };
      await queue.add(data);
      expect(await dead.promise).toBe('not answered');
      expect(attempts).toEqual([1, 2, 3]);
      expect(await queue.stateOf(data)).toBe('failed');
      isMended = true;
      await queue.remove(data);
      await queue.add(data);
      await done.promise;
    });

    it('never lets unreadable data hold up the rest', async () => {
      const done = Promise.withResolvers<string>();
      const { definition, queue, startWorker } = await open(5, ({ text }) => {
        done.resolve(text);
        return Promise.resolve();
      });
      const anyData = { ...definition, data: z.unknown(), jobId: () => 'poison' };
      const loose = await openQueue(anyData, connection, { log });
      closing.push(loose.close);
      await loose.add({ something: 'else' });
      await queue.add({ leg: `leg-${newId()}`, text: 'good' });
      await startWorker();
      expect(await done.promise).toBe('good');
      await expect.poll(() => loose.stateOf({}), { timeout: 10_000 }).toBe('failed');
    });

    it('delays, and counts', async () => {
      const { queue } = await open(1, () => Promise.resolve());
      const data = { leg: `leg-${newId()}`, text: '' };
      await queue.add(data, { delayMs: 1_000_000 });
      expect(await queue.stateOf(data)).toBe('delayed');
      expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 1, failed: 0 });
    });

    it('repeats under one name, whoever says so', async () => {
      let runs = 0;
      const twice = Promise.withResolvers<void>();
      const { queue, startWorker } = await open(1, () => {
        runs += 1;
        if (runs === 2) twice.resolve();
        return Promise.resolve();
      });
      await queue.repeat('sweep', 50, { leg: 'sweep', text: '' });
      await queue.repeat('sweep', 50, { leg: 'sweep', text: '' });
      await startWorker();
      await twice.promise;
      expect(runs).toBeGreaterThanOrEqual(2);
    });
  });
}
