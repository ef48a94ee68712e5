import { type Dispatcher, Pool } from 'undici';
import { withoutStack } from '../errors/withoutStack.ts';
import { type AnswerPlace, countedFromBytes } from './createAnswerRoom.ts';
import { createDeadlines } from './createDeadlines.ts';
import { createRetryBudget, type RetryBudget } from './createRetryBudget.ts';
import {
  AnswerTooLongError,
  connectionsAtMost,
  type HttpAnswer,
  type HttpSender,
  type HttpSenderOptions,
  idleMs,
  isLostConnection,
  type Post,
  TimeoutError,
} from './HttpSender.ts';

const nothing = Buffer.alloc(0);

/** Posts on undici's `dispatch`: its `request` and `fetch` make streams and promises that a whole answer has no use for. */
export function createUndiciSender(options: HttpSenderOptions): HttpSender {
  const { url, deadlineMs, underWayAtMost = connectionsAtMost, waitingAtMost = Number.POSITIVE_INFINITY } = options;
  const { origin, pathname, search } = new URL(url);
  const path = `${pathname}${search}`;
  const pool = new Pool(origin, {
    connections: underWayAtMost,
    keepAliveTimeout: idleMs,
    // The deadline is ours.
    headersTimeout: 0,
    bodyTimeout: 0,
    ...(options.lookup === undefined ? {} : { connect: { lookup: options.lookup } }),
  });
  const deadlines = createDeadlines(deadlineMs);
  const retries = createRetryBudget();
  const underWay = new Set<Call>();
  return {
    path,
    post: (post) =>
      new Promise((resolve, reject) => {
        const call: Call = {
          post,
          path,
          pool,
          options,
          retries,
          underWay,
          resolve,
          reject,
          controller: null,
          place: null,
          isOver: false,
          tries: 0,
        };
        underWay.add(call);
        retries.earn();
        call.stopClock = deadlines.start(
          () =>
            end(
              call,
              withoutStack(() => new TimeoutError(deadlineMs)),
            ),
          post.spentMs,
        );
        dispatch(call);
      }),
    isFull: () => underWay.size >= underWayAtMost + waitingAtMost,
    refuseWaiting(cause) {
      for (const call of underWay) {
        const isUnsent = call.controller === null && call.tries === 1;
        if (isUnsent || call.place?.isReady === false) end(call, cause);
      }
    },
    async close() {
      deadlines.stop();
      await pool.destroy();
    },
  };
}

interface Call {
  readonly post: Post;
  readonly path: string;
  readonly pool: Pool;
  readonly options: HttpSenderOptions;
  readonly retries: RetryBudget;
  /** All that have no answer yet. */
  readonly underWay: Set<Call>;
  readonly resolve: (answer: HttpAnswer) => void;
  readonly reject: (cause: Error) => void;
  /** To give it up by; no closure over it, which outlives the call until the next full garbage collection. */
  controller: Dispatcher.DispatchController | null;
  /** Of a long answer. */
  place: AnswerPlace | null;
  stopClock?: () => void;
  isOver: boolean;
  tries: number;
}

function dispatch(call: Call): void {
  const { body, headers } = call.post;
  call.tries += 1;
  call.controller = null;
  call.pool.dispatch({ method: 'POST', path: call.path, body, headers: [...headers] }, createHandler(call));
}

/** Reads one answer whole. */
function createHandler(call: Call): Dispatcher.DispatchHandler {
  let status = 0;
  let first: Buffer | null = null;
  let more: Buffer[] | null = null;
  let bytes = 0;
  const { answerLimitBytes, share, onLost } = call.options;
  let atMostBytes = answerLimitBytes;
  const release = (): void => {
    call.place?.leave();
    call.place = null;
  };
  return {
    onRequestStart(controller) {
      // Aborting would close the connection: a queue of calls that are over would open one for each.
      if (call.isOver) throw new Error('The call is over.');
      call.controller = controller;
    },
    onResponseStart(_, statusCode, { 'content-length': length }) {
      status = statusCode;
      if (length !== undefined) atMostBytes = Math.min(answerLimitBytes, Number(length));
    },
    onResponseData(controller, chunk) {
      bytes += chunk.length;
      if (bytes > answerLimitBytes) return end(call, new AnswerTooLongError(answerLimitBytes));
      if (bytes > countedFromBytes && call.place === null && share !== undefined) {
        try {
          call.place = share.reserve(atMostBytes, () => controller.resume());
          if (!call.place.isReady) controller.pause();
        } catch (cause) {
          return end(call, cause instanceof Error ? cause : new Error(String(cause)));
        }
      }
      if (first === null) first = chunk;
      else if (more === null) more = [first, chunk];
      else more.push(chunk);
    },
    onResponseEnd() {
      release();
      if (call.isOver) return;
      call.isOver = true;
      call.underWay.delete(call);
      call.controller = null;
      call.stopClock?.();
      call.resolve({ status, bytes: whole(first, more) });
    },
    onResponseError(_, cause) {
      release();
      if (call.isOver) return;
      if (!call.post.mayRepeat || call.tries !== 1 || !isLostConnection(cause)) return end(call, cause);
      const isRepeated = call.retries.spend();
      onLost?.(isRepeated);
      if (isRepeated) dispatch(call);
      else end(call, cause);
    },
  };
}

function whole(first: Buffer | null, more: readonly Buffer[] | null): Buffer {
  return more === null ? (first ?? nothing) : Buffer.concat(more);
}

function end(call: Call, cause: Error): void {
  if (call.isOver) return;
  call.isOver = true;
  call.underWay.delete(call);
  call.stopClock?.();
  call.controller?.abort(cause);
  call.controller = null;
  call.place?.leave();
  call.place = null;
  call.reject(cause);
}
