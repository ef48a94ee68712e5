import type { Log } from '@guanjia/runtime/createLog';
import type { PlannedOperation } from './Planner.ts';
import { PlanThreadEnded } from './PlanThreadEnded.ts';
import type { PlanAnswer, SupergraphDescription } from './PlanThreadMessage.ts';
import type { PlanThread } from './startPlanThread.ts';

export interface PlanThreadsOptions {
  /** Starts a thread with the supergraph; `isKnown` for all but the first. */
  readonly start: (isKnown: boolean) => PlanThread;
  /** How many there are at most. */
  readonly threads: number;
  /** How many are kept when there is nothing to do. */
  readonly keptThreads: number;
  /** Milliseconds for one operation. */
  readonly timeLimitMs: number;
  /** Milliseconds until a thread that is not kept ends for want of work. */
  readonly idleMs: number;
  readonly log: Log;
}

/** How planning ended, or which limit ended it. */
export type PlanOutcome = PlanAnswer | { readonly kind: 'exhausted'; readonly limit: 'time' | 'memory' };

/** Threads that plan, with a queue before them. */
export interface PlanThreads {
  readonly description: SupergraphDescription;
  /** Rejects when the threads are closed, or when no thread can be kept alive. */
  plan(operation: PlannedOperation): Promise<PlanOutcome>;
  close(): Promise<void>;
}

/** Milliseconds that others wait behind one operation before they are given another thread. */
const patienceMs = 50;

interface Job extends PromiseWithResolvers<PlanOutcome> {
  readonly operation: PlannedOperation;
  /** A thread has died on it that had planned others before. */
  isRetried: boolean;
}

interface Seat {
  readonly thread: PlanThread;
  state: 'loading' | 'free' | 'busy' | 'gone';
  /** Of `performance.now()`: since when it is in this state. */
  since: number;
  planned: number;
  isPastLimit: boolean;
}

/**
 * Starts the first thread; others when they are needed: when an operation waits behind one that takes long, and before one that
 * takes very long is given up together with its thread.
 * @throws Error with Apollo's message when the supergraph cannot be loaded.
 */
export async function openPlanThreads(options: PlanThreadsOptions): Promise<PlanThreads> {
  const { threads, keptThreads, timeLimitMs, idleMs, log } = options;
  const seats = new Set<Seat>();
  const waiting: Job[] = [];
  let isClosed = false;

  const change = (seat: Seat, state: Seat['state']): void => {
    seat.state = state;
    seat.since = performance.now();
  };
  const dismiss = (seat: Seat): void => {
    change(seat, 'gone');
    seats.delete(seat);
  };

  function hire(thread = options.start(true)): void {
    const seat: Seat = { thread, state: 'loading', since: performance.now(), planned: 0, isPastLimit: false };
    seats.add(seat);
    thread.loaded.then(
      () => rest(seat),
      (cause: unknown) => {
        dismiss(seat);
        if (seats.size > 0 || isClosed) return;
        log.error({ err: cause }, 'no planning thread can be started');
        for (const job of waiting.splice(0)) job.reject(cause);
      },
    );
  }

  function keepCrew(): void {
    const missing = isClosed ? 0 : keptThreads - seats.size;
    for (let count = 0; count < missing; count += 1) hire();
  }

  const mayHire = (): boolean =>
    !isClosed && seats.size < threads && ![...seats].some(({ state }) => state === 'loading');

  function dispatch(): void {
    for (const seat of seats) {
      if (seat.state !== 'free') continue;
      const job = waiting.shift();
      if (job === undefined) return;
      void work(seat, job);
    }
    const isHeldUp = [...seats].some(({ state, since }) => state === 'busy' && performance.now() - since >= patienceMs);
    if (seats.size === 0 || isHeldUp) help();
  }

  function help(): void {
    if (waiting.length > 0 && mayHire()) hire();
  }

  function rest(seat: Seat): void {
    if (seat.state === 'gone') return;
    change(seat, 'free');
    dispatch();
    if (seats.size <= keptThreads) return;
    const { since } = seat;
    after(idleMs, () => {
      if (seat.state !== 'free' || seat.since !== since || seats.size <= keptThreads) return;
      dismiss(seat);
      void seat.thread.stop();
    });
  }

  async function work(seat: Seat, job: Job): Promise<void> {
    change(seat, 'busy');
    const timers = [
      after(patienceMs, help),
      after(timeLimitMs / 2, () => mayHire() && hire()),
      after(timeLimitMs, () => {
        seat.isPastLimit = true;
        void seat.thread.stop();
      }),
    ];
    try {
      job.resolve(await seat.thread.plan(job.operation));
      seat.planned += 1;
    } catch (cause) {
      settleLost(job, seat, cause);
      dismiss(seat);
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
    // Its answer may have come just as it was stopped: it takes nothing more.
    if (seat.isPastLimit) dismiss(seat);
    keepCrew();
    if (seat.state === 'gone') dispatch();
    else rest(seat);
  }

  /** A thread has died. It may have been full of what others left behind, so the operation is tried once in a fresh one. */
  function settleLost(job: Job, { isPastLimit, planned }: Seat, cause: unknown): void {
    if (isClosed) return job.reject(closed());
    log.warn({ err: cause, isPastLimit }, 'a planning thread has ended');
    if (isPastLimit) return job.resolve({ kind: 'exhausted', limit: 'time' });
    if (planned > 0 && !job.isRetried) {
      waiting.unshift(Object.assign(job, { isRetried: true }));
      return;
    }
    if (cause instanceof PlanThreadEnded && cause.outOfMemory) job.resolve({ kind: 'exhausted', limit: 'memory' });
    else job.reject(cause);
  }

  const first = options.start(false);
  const description = await first.loaded;
  if (description === null) throw new Error('The first planning thread does not describe its supergraph.');
  hire(first);
  keepCrew();
  return {
    description,
    plan(operation) {
      if (isClosed) return Promise.reject(closed());
      const job: Job = { ...Promise.withResolvers<PlanOutcome>(), operation, isRetried: false };
      waiting.push(job);
      dispatch();
      return job.promise;
    },
    async close() {
      isClosed = true;
      for (const job of waiting.splice(0)) job.reject(closed());
      await Promise.all([...seats].map(({ thread }) => thread.stop()));
    },
  };
}

function closed(): Error {
  return new Error('The planner is closed.');
}

function after(milliseconds: number, callback: () => void): NodeJS.Timeout {
  const timer = setTimeout(callback, milliseconds);
  timer.unref();
  return timer;
}
