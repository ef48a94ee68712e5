import { Worker } from 'node:worker_threads';
import type { ComposeAnswer, ComposeOrder, ComposeTurn } from './ComposeMessage.ts';

/** A thread that composes, one turn after the other. */
export interface Composing {
  compose(turn: ComposeTurn): void;
  stop(): Promise<void>;
}

export interface ComposingOptions {
  readonly order: ComposeOrder;
  readonly onAnswer: (answer: ComposeAnswer) => void;
  /** The thread has failed: nothing more comes of it. */
  readonly onFault: (cause: unknown) => void;
}

/** Starts the thread, and resolves when the others' schemas are built in it. */
export async function startComposing({ order, onAnswer, onFault }: ComposingOptions): Promise<Composing> {
  const worker = new Worker(new URL('composeThread.ts', import.meta.url), { name: 'composing', workerData: order });
  const ready = Promise.withResolvers<void>();
  worker.on('message', (answer: ComposeAnswer) => {
    if (answer.kind === 'ready') ready.resolve();
    else onAnswer(answer);
  });
  worker.on('error', (cause: unknown) => {
    ready.reject(cause);
    onFault(cause);
  });
  await ready.promise;
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    compose: (turn) => worker.postMessage(turn),
    async stop() {
      await worker.terminate();
    },
  };
}
