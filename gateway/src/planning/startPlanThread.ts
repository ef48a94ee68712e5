import { Worker } from 'node:worker_threads';
import type { PlannedOperation } from './Planner.ts';
import { PlanThreadEnded } from './PlanThreadEnded.ts';
import type { FromPlanThread, PlanAnswer, SupergraphDescription, ToPlanThread } from './PlanThreadMessage.ts';

/** A thread with a supergraph in it. It keeps the process alive only while it has something to do. */
export interface PlanThread {
  /**
   * When the supergraph is loaded; its description unless it was known before.
   * Rejects with Apollo's message for a supergraph that is none, or with `PlanThreadEnded`.
   */
  readonly loaded: Promise<SupergraphDescription | null>;
  /** One at a time. Rejects with `PlanThreadEnded` when the thread ends before it answers. */
  plan(operation: PlannedOperation): Promise<PlanAnswer>;
  /** Ends the thread, whatever it does. */
  stop(): Promise<void>;
}

export interface PlanThreadOptions {
  readonly supergraphSdl: string;
  /** Loaded before: it is not validated and not described again. */
  readonly isKnown: boolean;
  /** Megabytes of long-lived objects. A thread that needs more ends. */
  readonly memoryLimitMb: number;
}

/** New objects; a small space costs some collections more and keeps tens of megabytes. */
const youngGenerationMb = 16;

export function startPlanThread({ supergraphSdl, isKnown, memoryLimitMb }: PlanThreadOptions): PlanThread {
  const worker = new Worker(new URL('planThread.ts', import.meta.url), {
    name: 'planner',
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb, maxYoungGenerationSizeMb: youngGenerationMb },
  });
  let waiting: PromiseWithResolvers<FromPlanThread> | null = null;
  let fault: unknown;
  let hasEnded = false;
  worker.on('message', (message: FromPlanThread) => waiting?.resolve(message));
  worker.on('error', (cause: unknown) => {
    fault = cause;
  });
  worker.on('exit', () => {
    hasEnded = true;
    waiting?.reject(new PlanThreadEnded(fault));
  });
  const ask = async (message: ToPlanThread): Promise<FromPlanThread> => {
    if (hasEnded) throw new PlanThreadEnded(fault);
    waiting = Promise.withResolvers();
    worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    worker.postMessage(message);
    try {
      return await waiting.promise;
    } finally {
      waiting = null;
      worker.unref();
    }
  };
  return {
    loaded: load(ask({ kind: 'load', supergraphSdl, isKnown })),
    async plan(operation) {
      const answer = await ask({ kind: 'plan', operation });
      if (answer.kind === 'loaded' || answer.kind === 'invalid') throw new Error(`Not an answer: ${answer.kind}.`);
      return answer;
    },
    async stop() {
      await worker.terminate();
    },
  };
}

async function load(answer: Promise<FromPlanThread>): Promise<SupergraphDescription | null> {
  const loaded = await answer;
  if (loaded.kind === 'loaded') return loaded.description;
  throw new Error('message' in loaded ? loaded.message : `Not an answer: ${loaded.kind}.`);
}
