import { Worker } from 'node:worker_threads';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Judgement, JudgeOrder } from './Judgement.ts';

/** Judges in a thread, one order after the other: the gateway answers meanwhile. */
export interface Judge {
  /** @throws REGISTRY_BUSY when too many wait; Error when the thread fails */
  judge(order: JudgeOrder): Promise<Judgement>;
  /** Ends what is under way. */
  stop(): Promise<void>;
}

export interface JudgeOptions {
  readonly timeLimitMs?: number;
  readonly memoryLimitMb?: number;
  readonly waitingAtMost?: number;
}

/** Our own graph takes four seconds and 400 MB. */
const usualTimeLimitMs = 60_000;
const usualMemoryLimitMb = 1_024;
const usualWaitingAtMost = 8;

export function createJudge({
  timeLimitMs = usualTimeLimitMs,
  memoryLimitMb = usualMemoryLimitMb,
  waitingAtMost = usualWaitingAtMost,
}: JudgeOptions = {}): Judge {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  let isStopped = false;
  let running: Worker | null = null;

  const runAlone = async (order: JudgeOrder): Promise<Judgement> => {
    if (isStopped) throw new DomainError('REGISTRY_UNAVAILABLE');
    const worker = new Worker(new URL('judgeThread.ts', import.meta.url), {
      name: 'judge',
      resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
    });
    running = worker;
    try {
      return await answerOf(worker, order, timeLimitMs);
    } finally {
      running = null;
      await worker.terminate();
    }
  };
  return {
    async judge(order) {
      if (waiting >= waitingAtMost) throw new DomainError('REGISTRY_BUSY', { accepted: waitingAtMost });
      waiting += 1;
      const mine = last.then(() => runAlone(order));
      last = mine.catch(() => {});
      try {
        return await mine;
      } finally {
        waiting -= 1;
      }
    },
    async stop() {
      isStopped = true;
      await running?.terminate();
      await last;
    },
  };
}

/** A schema that cannot be judged with what there is to judge it by is refused like one that does not compose. */
function tooMuch(what: string, { subgraphs, published }: JudgeOrder): Judgement {
  const names = published === null ? subgraphs.map(({ name }) => name) : [published];
  const fault = { code: 'TOO_COMPLEX', message: `Composing takes more ${what} than is allowed.`, coordinate: null };
  return { kind: 'refused', faults: [{ ...fault, subgraphs: names }] };
}

async function answerOf(worker: Worker, order: JudgeOrder, timeLimitMs: number): Promise<Judgement> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Judgement>((resolve, reject) => {
      timer = setTimeout(() => resolve(tooMuch('time', order)), timeLimitMs);
      worker.once('message', (judgement: Judgement) => resolve(judgement));
      worker.once('error', (cause: unknown) => {
        if (cause instanceof RangeError || isOutOfMemory(cause)) resolve(tooMuch('memory', order));
        else reject(cause instanceof Error ? cause : new Error(String(cause)));
      });
      worker.once('exit', () => reject(new Error('The judging thread has ended.')));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      worker.postMessage(order);
    });
  } finally {
    clearTimeout(timer);
  }
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
