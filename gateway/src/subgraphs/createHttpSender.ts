import { type Dispatcher, Pool } from 'undici';
import { createDeadlines } from './createDeadlines.ts';

export interface HttpSenderOptions {
  readonly url: string;
  /** For one call, connection, answer and retry included. */
  readonly deadlineMs: number;
  /** Past it the answer is not read on. */
  readonly answerLimitBytes: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly bytes: Buffer;
}

export interface Post {
  readonly body: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  /** Whether it may be sent once more when its connection is lost. */
  readonly mayRepeat: boolean;
  /** Milliseconds of its deadline that are over already; none unless told. */
  readonly spentMs?: number;
}

/** The connections to one server, kept open. */
export interface HttpSender {
  /** The path with its query, as it stands in the request line. */
  readonly path: string;
  /** @throws TimeoutError past the deadline; what undici throws; Error for an answer past the limit. */
  post(post: Post): Promise<HttpAnswer>;
  close(): Promise<void>;
}

/** Past the deadline. */
class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

const connectionsAtMost = 128;
const nothing = Buffer.alloc(0);
const lostConnection = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** Posts on undici's `dispatch`: its `request` and `fetch` make streams and promises that a whole answer has no use for. */
export function createHttpSender({ url, deadlineMs, answerLimitBytes }: HttpSenderOptions): HttpSender {
  const { origin, pathname, search } = new URL(url);
  const path = `${pathname}${search}`;
  const pool = new Pool(origin, {
    connections: connectionsAtMost,
    keepAliveTimeout: 30_000,
    // The deadline is ours.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const deadlines = createDeadlines(deadlineMs);
  const late = `No answer within ${deadlineMs} ms.`;
  return {
    path,
    post: (post) =>
      new Promise((resolve, reject) => {
        const call: Call = {
          post,
          path,
          pool,
          answerLimitBytes,
          resolve,
          reject,
          controller: null,
          isOver: false,
          tries: 0,
        };
        call.stopClock = deadlines.start(() => end(call, new TimeoutError(late)), post.spentMs);
        dispatch(call);
      }),
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
  readonly answerLimitBytes: number;
  readonly resolve: (answer: HttpAnswer) => void;
  readonly reject: (cause: Error) => void;
  /** To give it up by; no closure over it, which outlives the call until the next full garbage collection. */
  controller: Dispatcher.DispatchController | null;
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
  return {
    onRequestStart(controller) {
      // Aborting would close the connection: a queue of calls that are over would open one for each.
      if (call.isOver) throw new Error('The call is over.');
      call.controller = controller;
    },
    onResponseStart(_, statusCode) {
      status = statusCode;
    },
    onResponseData(_, chunk) {
      bytes += chunk.length;
      if (bytes > call.answerLimitBytes)
        end(call, new Error(`The answer is longer than ${call.answerLimitBytes} bytes.`));
      else if (first === null) first = chunk;
      else if (more === null) more = [first, chunk];
      else more.push(chunk);
    },
    onResponseEnd() {
      if (call.isOver) return;
      call.isOver = true;
      call.controller = null;
      call.stopClock?.();
      call.resolve({ status, bytes: whole(first, more) });
    },
    onResponseError(_, cause) {
      if (call.isOver) return;
      if (call.post.mayRepeat && call.tries === 1 && isLostConnection(cause)) dispatch(call);
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
  call.stopClock?.();
  call.controller?.abort(cause);
  call.controller = null;
  call.reject(cause);
}

/** A connection that the server closed while it lay idle is no fault of the question. */
function isLostConnection(cause: Error): boolean {
  return 'code' in cause && typeof cause.code === 'string' && lostConnection.has(cause.code);
}
