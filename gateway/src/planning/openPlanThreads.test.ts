import { createLog } from '@guanjia/runtime/createLog';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../test/kit/eventually.ts';
import { openPlanThreads, type PlanThreads } from './openPlanThreads.ts';
import { PlanThreadEnded } from './PlanThreadEnded.ts';
import type { PlanAnswer, SupergraphDescription } from './PlanThreadMessage.ts';
import type { PlanThread } from './startPlanThread.ts';

/** A thread in the test's hands. */
class HeldThread implements PlanThread {
  readonly loading = Promise.withResolvers<SupergraphDescription | null>();
  readonly loaded = this.loading.promise;
  readonly asked: string[] = [];
  hasStopped = false;
  #answer: PromiseWithResolvers<PlanAnswer> | undefined;

  plan({ source }: { source: string }): Promise<PlanAnswer> {
    this.asked.push(source);
    this.#answer = Promise.withResolvers();
    return this.#answer.promise;
  }

  answer(): void {
    this.#answer?.resolve({ kind: 'planned', plan: { kind: 'QueryPlan' } });
  }

  die(cause: unknown = new Error('bang')): void {
    this.#answer?.reject(new PlanThreadEnded(cause));
  }

  async stop(): Promise<void> {
    this.hasStopped = true;
    this.loading.reject(new PlanThreadEnded(undefined));
    this.die(undefined);
  }
}

const outOfMemory = Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
const planned = { kind: 'planned', plan: { kind: 'QueryPlan' } };

interface Crew {
  readonly threads: HeldThread[];
  readonly pool: PlanThreads;
  plan(source: string): ReturnType<PlanThreads['plan']>;
}

async function crewOf(
  options: { timeLimitMs?: number; idleMs?: number; threads?: number; keptThreads?: number } = {},
): Promise<Crew> {
  const threads: HeldThread[] = [];
  const opening = openPlanThreads({
    start(isKnown) {
      const thread = new HeldThread();
      thread.loaded.catch(() => {});
      threads.push(thread);
      if (!isKnown) thread.loading.resolve({ apiSdl: '', supergraphSdl: '', subgraphs: [] });
      return thread;
    },
    threads: 2,
    keptThreads: 1,
    timeLimitMs: 60_000,
    idleMs: 60_000,
    log: createLog({ name: 'test', level: 'silent' }),
    ...options,
  });
  const pool = await opening;
  return {
    threads,
    pool,
    plan(source) {
      const outcome = pool.plan({ source, operationName: null });
      outcome.catch(() => {});
      return outcome;
    },
  };
}

describe('openPlanThreads', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('plans one operation after the other in one thread', async () => {
    const { threads, plan } = await crewOf();
    const outcomes = [plan('a'), plan('b')];
    await eventually(() => expect(threads[0]!.asked).toEqual(['a']));
    threads[0]!.answer();
    expect(await outcomes[0]).toEqual(planned);
    await eventually(() => expect(threads[0]!.asked).toEqual(['a', 'b']));
    threads[0]!.answer();
    expect(await outcomes[1]).toEqual(planned);
    expect(threads).toHaveLength(1);
  });

  it('gives those who wait behind a slow one another thread, and ends it when it has been idle', async () => {
    const { threads, plan } = await crewOf({ idleMs: 30 });
    void plan('slow');
    const quick = plan('quick');
    await eventually(() => expect(threads).toHaveLength(2));
    threads[1]!.loading.resolve(null);
    await eventually(() => expect(threads[1]!.asked).toEqual(['quick']));
    threads[1]!.answer();
    expect(await quick).toEqual(planned);
    await eventually(() => expect(threads[1]!.hasStopped).toBe(true));
    expect(threads[0]!.hasStopped).toBe(false);
    void plan('next');
    await eventually(() => expect(threads).toHaveLength(3));
  });

  it('never starts more than it may', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { threads, plan } = await crewOf();
    for (const source of ['a', 'b', 'c', 'd']) void plan(source);
    vi.advanceTimersByTime(1_000);
    threads[1]!.loading.resolve(null);
    await vi.waitFor(() => expect(threads[1]!.asked).toEqual(['b']));
    vi.advanceTimersByTime(1_000);
    expect(threads.map(({ asked }) => asked)).toEqual([['a'], ['b']]);
  });

  it('gives up what takes too long with its thread, and has another one ready by then', async () => {
    const { threads, plan } = await crewOf({ timeLimitMs: 150 });
    const slow = plan('slow');
    await eventually(() => expect(threads).toHaveLength(2));
    expect(threads[0]!.hasStopped).toBe(false);
    threads[1]!.loading.resolve(null);
    expect(await slow).toEqual({ kind: 'exhausted', limit: 'time' });
    const next = plan('next');
    await eventually(() => expect(threads[1]!.asked).toEqual(['next']));
    threads[1]!.answer();
    expect(await next).toEqual(planned);
  });

  it('takes an answer that comes with the end of its time, and gives the thread nothing more', async () => {
    const { threads, plan } = await crewOf({ timeLimitMs: 60 });
    threads[0]!.stop = async () => threads[0]!.answer();
    expect(await plan('late')).toEqual(planned);
    const next = plan('next');
    await eventually(() => expect(threads).toHaveLength(2));
    threads[1]!.loading.resolve(null);
    await eventually(() => expect(threads[1]!.asked).toEqual(['next']));
    threads[1]!.answer();
    expect(await next).toEqual(planned);
    expect(threads[0]!.asked).toEqual(['late']);
  });

  it('gives up what uses up the memory of a fresh thread', async () => {
    const { threads, plan } = await crewOf();
    const hungry = plan('hungry');
    const waiting = plan('waiting');
    threads[0]!.die(outOfMemory);
    expect(await hungry).toEqual({ kind: 'exhausted', limit: 'memory' });
    threads[1]!.loading.resolve(null);
    await eventually(() => expect(threads[1]!.asked).toEqual(['waiting']));
    threads[1]!.answer();
    expect(await waiting).toEqual(planned);
  });

  it('tries in a fresh thread what another died of that had planned before', async () => {
    const { threads, plan } = await crewOf();
    const first = plan('first');
    threads[0]!.answer();
    await first;
    const unlucky = plan('unlucky');
    await eventually(() => expect(threads[0]!.asked).toHaveLength(2));
    threads[0]!.die(outOfMemory);
    await eventually(() => expect(threads).toHaveLength(2));
    threads[1]!.loading.resolve(null);
    await eventually(() => expect(threads[1]!.asked).toEqual(['unlucky']));
    threads[1]!.answer();
    expect(await unlucky).toEqual(planned);
  });

  it('rejects what a fresh thread crashes on, and goes on', async () => {
    const { threads, plan } = await crewOf();
    const fatal = plan('fatal');
    const waiting = plan('waiting');
    threads[0]!.die();
    await expect(fatal).rejects.toThrow('bang');
    threads[1]!.loading.resolve(null);
    await eventually(() => expect(threads[1]!.asked).toEqual(['waiting']));
    threads[1]!.answer();
    expect(await waiting).toEqual(planned);
  });

  it('rejects those who wait when no thread can be started, and tries again for the next', async () => {
    const { threads, plan } = await crewOf();
    void plan('fatal');
    const waiting = plan('waiting');
    threads[0]!.die();
    await eventually(() => expect(threads).toHaveLength(2));
    threads[1]!.loading.reject(new Error('no room'));
    await expect(waiting).rejects.toThrow('no room');
    const next = plan('next');
    expect(threads).toHaveLength(3);
    threads[2]!.loading.resolve(null);
    await eventually(() => expect(threads[2]!.asked).toEqual(['next']));
    threads[2]!.answer();
    expect(await next).toEqual(planned);
  });

  it('rejects everybody when it is closed', async () => {
    const { threads, plan, pool } = await crewOf();
    const outcomes = [plan('a'), plan('b')];
    await pool.close();
    for (const outcome of outcomes) await expect(outcome).rejects.toThrow('The planner is closed.');
    await expect(plan('c')).rejects.toThrow('The planner is closed.');
    expect(threads.map(({ hasStopped }) => hasStopped)).toEqual([true]);
  });
});
