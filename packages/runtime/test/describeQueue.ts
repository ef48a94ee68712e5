import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { newId } from '@guanjia/kernel/newId';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog } from '../src/createLog.ts';
import { defineQueue } from '../src/defineQueue.ts';
import { openQueue } from '../src/openQueue.ts';
import { type JobProcessor, openWorker, type WorkerOptions } from '../src/openWorker.ts';
import type { QueueConnection } from '../src/queueConnection.ts';

export interface LegData {
  readonly leg: string;
  readonly text: string;
}

const log = createLog({ name: 'test', level: 'silent' });
const within = { timeout: 10_000, interval: 20 };

/** A queue of the test's own. */
export function defineTestQueue(attempts: number) {
  return defineQueue<LegData>({
    name: `test-${newId()}`,
    data: z.object({ leg: z.string(), text: z.string() }),
    jobId: ({ leg }) => leg,
    attempts,
    backoff: { delayMs: 20, jitter: 0.5 },
  });
}

export const newLeg = (text = ''): LegData => ({ leg: `leg-${newId()}`, text });

/** What a queue must do on every backend. */
export function describeQueue(name: string, connection: QueueConnection): void {
  describe(`a queue on ${name}`, () => {
    const closing: (() => Promise<void>)[] = [];
    afterEach(async () => {
      for (const close of closing.splice(0).toReversed()) await close();
    });

    /** The queue, and how to start a worker that notes what it does. */
    async function open(attempts: number, work: JobProcessor<LegData> = () => Promise.resolve()) {
      const definition = defineTestQueue(attempts);
      const queue = await openQueue(definition, connection, { log });
      closing.push(queue.close);
      const done: string[] = [];
      const process: JobProcessor<LegData> = async (data, job) => {
        await work(data, job);
        done.push(data.leg);
      };
      const startWorker = async (options: Partial<WorkerOptions<LegData>> = {}) => {
        const worker = await openWorker(definition, process, connection, { log, ...options });
        closing.push(worker.close);
        return worker;
      };
      return { definition, queue, done, startWorker };
    }

    it('does each job once, however often it is added, with two workers', async () => {
      const { queue, done, startWorker } = await open(1);
      const jobs = Array.from({ length: 40 }, () => newLeg());
      await Promise.all([...jobs, ...jobs].map((job) => queue.add(job)));
      await Promise.all([startWorker(), startWorker()]);
      await expect.poll(() => done.toSorted(), within).toEqual(jobs.map(({ leg }) => leg).toSorted());
      await expect.poll(queue.counts, within).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    });

    it('queues a thousand at once, each once, in their order', { timeout: 60_000 }, async () => {
      const { queue, done, startWorker } = await open(1);
      const jobs = Array.from({ length: 1_000 }, () => newLeg());
      await queue.addMany([...jobs, ...jobs.slice(0, 10)].map((data) => ({ data })));
      expect(await queue.counts()).toEqual({ waiting: 1_000, active: 0, delayed: 0, failed: 0 });
      await queue.addMany(jobs.map((data) => ({ data, priority: 1, delayMs: 1_000 })));
      await queue.add(jobs[0]!);
      expect(await queue.counts()).toEqual({ waiting: 1_000, active: 0, delayed: 0, failed: 0 });
      await startWorker({ concurrency: 1 });
      await expect.poll(() => done.length, { ...within, timeout: 45_000 }).toBe(1_000);
      expect(done).toEqual(jobs.map(({ leg }) => leg));
      await expect.poll(queue.counts, within).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
      await queue.addMany([]);
    });

    it('keeps priorities and delays of many', async () => {
      const { queue, done, startWorker } = await open(1);
      const [ordinary, urgent, later, none] = [newLeg(), newLeg(), newLeg(), newLeg()];
      await queue.addMany([
        { data: ordinary, priority: 10 },
        { data: urgent, priority: 1 },
        { data: later, delayMs: 1_000_000 },
      ]);
      await queue.addMany([{ data: none }]);
      expect(await queue.counts()).toMatchObject({ waiting: 3, delayed: 1 });
      await startWorker({ concurrency: 1 });
      await expect.poll(() => done, within).toEqual([none.leg, urgent.leg, ordinary.leg]);
    });

    it('takes the same jobs from many at the same time, in whatever order', async () => {
      const { definition, queue } = await open(1);
      const other = await openQueue(definition, connection, { log });
      closing.push(other.close);
      for (let round = 0; round < 3; round += 1) {
        const legs = Array.from({ length: 400 }, () => newLeg());
        const jobs = legs.map((data) => ({ data }));
        await Promise.all([queue.addMany(jobs), other.addMany(jobs.toReversed())]);
        expect(await queue.counts()).toMatchObject({ waiting: 400 });
        await Promise.all([queue.forget(legs), other.addMany(jobs.toReversed()), other.forget(legs.toReversed())]);
        await queue.forget(legs);
        expect(await queue.counts()).toMatchObject({ waiting: 0 });
      }
    });

    it('refuses a priority and a delay that nobody means', async () => {
      const { queue } = await open(1);
      for (const timing of [
        { priority: 0 },
        { priority: 1.5 },
        { priority: 2_097_152 },
        { delayMs: -1 },
        { delayMs: NaN },
      ])
        await expect(queue.addMany([{ data: newLeg(), ...timing }])).rejects.toThrow(TypeError);
      expect(await queue.counts()).toMatchObject({ waiting: 0 });
    });

    it('forgets jobs in whatever state, but not one that a living worker has', async () => {
      const started = Promise.withResolvers<void>();
      const end = Promise.withResolvers<void>();
      const { queue, done, startWorker } = await open(1, async ({ text }) => {
        if (text === 'fails') throw new Error('as asked');
        if (text !== 'slow') return;
        started.resolve();
        await end.promise;
      });
      const [slow, dead, delayed, unknown] = [newLeg('slow'), newLeg('fails'), newLeg(), newLeg()];
      await queue.addMany([{ data: dead }, { data: slow }, { data: delayed, delayMs: 1_000_000 }]);
      await startWorker({ concurrency: 1 });
      await started.promise;
      const waiting = [newLeg(), newLeg()];
      const urgent = newLeg();
      await queue.addMany([...waiting.map((data) => ({ data })), { data: urgent, priority: 5 }]);
      expect(await queue.counts()).toEqual({ waiting: 3, active: 1, delayed: 1, failed: 1 });
      await queue.forget([slow, dead, delayed, unknown, ...waiting, urgent]);
      expect(await queue.counts()).toEqual({ waiting: 0, active: 1, delayed: 0, failed: 0 });
      end.resolve();
      await queue.addMany([{ data: delayed }, { data: waiting[0]! }]);
      await expect.poll(() => done, within).toEqual([slow.leg, delayed.leg, waiting[0]!.leg]);
      await queue.forget([]);
    });

    it('forgets a thousand in few round trips', async () => {
      const { queue } = await open(1);
      const jobs = Array.from({ length: 1_000 }, () => newLeg());
      const began = performance.now();
      await queue.addMany(jobs.map((data) => ({ data, priority: 10 })));
      const added = performance.now();
      await queue.forget(jobs);
      const forgotten = performance.now();
      expect(await queue.counts()).toMatchObject({ waiting: 0 });
      const took = `added in ${(added - began).toFixed(0)} ms, forgotten in ${(forgotten - added).toFixed(0)} ms`;
      process.stdout.write(`${name}: 1000 jobs ${took}\n`);
    });

    it('brings a postponed job back without counting an attempt', async () => {
      const tries: number[] = [];
      const { queue, done, startWorker } = await open(2, async (_, { attempt, lastAttempt, postpone }) => {
        tries.push(attempt);
        if (tries.length <= 3) postpone(20);
        if (!lastAttempt) throw new Error('now it fails');
        if (tries.length === 5) postpone(0.5);
      });
      const dead: string[] = [];
      await startWorker({ onDead: async (_, reason) => void dead.push(reason) });
      const job = newLeg();
      await queue.add(job, { priority: 3 });
      await expect.poll(() => done, within).toEqual([job.leg]);
      expect(tries).toEqual([1, 1, 1, 1, 2, 2]);
      expect(dead).toEqual([]);
      await expect.poll(queue.counts, within).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    });

    it('lets others pass a postponed job', async () => {
      const { queue, done, startWorker } = await open(1, async ({ text }, { postpone }) => {
        if (text === 'wait') postpone(1_000_000);
      });
      const [held, other] = [newLeg('wait'), newLeg()];
      await queue.addMany([{ data: held }, { data: other }]);
      await startWorker({ concurrency: 1 });
      await expect.poll(() => done, within).toEqual([other.leg]);
      expect(await queue.stateOf(held)).toBe('delayed');
    });

    it('wakes a resting worker at once', async () => {
      const latencies: number[] = [];
      let added = 0;
      const { queue, done, startWorker } = await open(1, () => {
        latencies.push(performance.now() - added);
        return Promise.resolve();
      });
      await startWorker();
      for (let n = 1; n <= 5; n += 1) {
        added = performance.now();
        await queue.add(newLeg());
        await expect.poll(() => done.length, { timeout: 10_000, interval: 1 }).toBe(n);
      }
      const [best = 0] = latencies.toSorted((a, b) => a - b);
      process.stdout.write(`${name}: from add to work in ${best.toFixed(1)} ms at best\n`);
    });

    it('tries again, and tells of a job that is dead; it can be removed and queued anew', async () => {
      const tries: [number, boolean][] = [];
      let isMended = false;
      const { queue, done, startWorker } = await open(3, (_, { attempt, lastAttempt }) => {
        if (isMended) return Promise.resolve();
        tries.push([attempt, lastAttempt]);
        return Promise.reject(new Error('not answered'));
      });
      const dead: [LegData, string][] = [];
      await startWorker({ onDead: async (data, reason) => void dead.push([data, reason]) });
      const job = newLeg('one');
      await queue.add(job);
      await expect.poll(() => dead, within).toEqual([[job, 'not answered']]);
      expect(tries).toEqual([
        [1, false],
        [2, false],
        [3, true],
      ]);
      expect(await queue.stateOf(job)).toBe('failed');
      expect(await queue.counts()).toMatchObject({ failed: 1 });
      await queue.add(job);
      expect(await queue.stateOf(job)).toBe('failed');
      isMended = true;
      await queue.forget([job]);
      expect(await queue.stateOf(job)).toBeNull();
      await queue.add(job);
      await expect.poll(() => done, within).toEqual([job.leg]);
    });

    it('never lets unreadable data hold up the rest', async () => {
      const { definition, queue, done, startWorker } = await open(5);
      const anyData = { ...definition, data: z.unknown(), jobId: () => 'poison' };
      const loose = await openQueue(anyData, connection, { log });
      closing.push(loose.close);
      await loose.add({ something: 'else' });
      const good = newLeg();
      await queue.add(good);
      await startWorker({ concurrency: 1 });
      await expect.poll(() => done, within).toEqual([good.leg]);
      await expect.poll(() => loose.stateOf({}), within).toBe('failed');
    });

    it('does the urgent first', async () => {
      const { queue, done, startWorker } = await open(1);
      const [later, soon, first] = [newLeg(), newLeg(), newLeg()];
      await queue.add(later, { priority: 30 });
      await queue.add(soon, { priority: 10 });
      await queue.add(first, { priority: 1 });
      expect(await queue.stateOf(first)).toBe('waiting');
      expect(await queue.counts()).toMatchObject({ waiting: 3 });
      await startWorker({ concurrency: 1 });
      await expect.poll(() => done, within).toEqual([first.leg, soon.leg, later.leg]);
    });

    it('holds a job back for its delay', async () => {
      const { queue, done, startWorker } = await open(1);
      const [held, now, later] = [newLeg(), newLeg(), newLeg()];
      await queue.add(held, { delayMs: 1_000_000 });
      await queue.add(later, { delayMs: 300 });
      await queue.add(now);
      expect(await queue.stateOf(held)).toBe('delayed');
      expect(await queue.counts()).toMatchObject({ waiting: 1, delayed: 2 });
      await startWorker({ concurrency: 1 });
      await expect.poll(() => done, within).toEqual([now.leg, later.leg]);
      await expect.poll(queue.counts, within).toEqual({ waiting: 0, active: 0, delayed: 1, failed: 0 });
    });

    it('repeats under one name, whoever says so', async () => {
      const { queue, done, startWorker } = await open(1);
      await queue.repeat('sweep', 50, { leg: 'sweep', text: '' });
      await queue.repeat('sweep', 50, { leg: 'sweep', text: '' });
      const { waiting, delayed } = await queue.counts();
      expect(waiting + delayed).toBe(1);
      await startWorker();
      await expect.poll(() => done.length, within).toBeGreaterThan(2);
    });

    it('gives the job of a killed worker to another', async () => {
      const { definition, queue, done, startWorker } = await open(2);
      const script = fileURLToPath(new URL('queueProcess.ts', import.meta.url));
      const child = fork(script, [definition.name, JSON.stringify(connection)], { execArgv: [] });
      const working = once(child, 'message');
      const job = newLeg();
      await queue.add(job);
      await working;
      expect(await queue.stateOf(job)).toBe('active');
      const killed = once(child, 'exit');
      child.kill('SIGKILL');
      await killed;
      await startWorker({ lockMs: 500 });
      await expect.poll(() => done, within).toEqual([job.leg]);
    });

    it('lets the jobs under way end when it closes', async () => {
      const started = Promise.withResolvers<void>();
      const end = Promise.withResolvers<void>();
      const { queue, done, startWorker } = await open(1, () => {
        started.resolve();
        return end.promise;
      });
      const patient = await startWorker();
      const job = newLeg();
      await queue.add(job);
      await started.promise;
      const closed = patient.close();
      end.resolve();
      await closed;
      expect(done).toEqual([job.leg]);
      expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    });

    it('does not wait for ever for a job that does not end', async () => {
      const started = Promise.withResolvers<void>();
      const { queue, startWorker } = await open(1, () => {
        started.resolve();
        return Promise.withResolvers<void>().promise;
      });
      const worker = await startWorker({ closeWithinMs: 50 });
      const job = newLeg();
      await queue.add(job);
      await started.promise;
      await worker.close();
      expect(await queue.stateOf(job)).toBe('active');
    });
  });
}
