import type { LookupFunction } from 'node:net';
import type { AnswerShare } from './createAnswerRoom.ts';

export interface HttpSenderOptions {
  readonly url: string;
  /** How its name becomes an address; the system's way unless told. */
  readonly lookup?: LookupFunction;
  /** For one call, connection, answer and retry included. */
  readonly deadlineMs: number;
  /** Past it the answer is not read on. */
  readonly answerLimitBytes: number;
  /** Questions under way, each on a connection of its own; `connectionsAtMost` unless told. */
  readonly underWayAtMost?: number;
  /** Questions that wait for one of those before `isFull` says so; any number unless told. */
  readonly waitingAtMost?: number;
  /** What its long answers may take together; nobody counts unless told. Who has no room yet is not read on. */
  readonly share?: AnswerShare;
  /** Told of each question whose connection was lost whether it was sent once more. */
  readonly onLost?: (isRepeated: boolean) => void;
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
  /**
   * @throws TimeoutError past the deadline; NoRoomError; ConnectionLostError when the connection ends before the answer; AnswerTooLongError;
   *   an Error for what is no HTTP/1.1, and for what the system says of the connection.
   */
  post(post: Post): Promise<HttpAnswer>;
  /** Whether as many questions wait as may: the next one should not be posted. */
  isFull(): boolean;
  /** Rejects what has not been sent yet, and what waits for room to be read. */
  refuseWaiting(cause: Error): void;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/** Connections to one server, at most, unless told. */
export const connectionsAtMost = 128;
/** How long a connection lies idle before it is closed, milliseconds; a server may ask for less. */
export const idleMs = 30_000;

/** Past the deadline. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(deadlineMs: number) {
    super(`No answer within ${deadlineMs} ms.`);
  }
}

/** The connection has ended before the answer was whole. */
export class ConnectionLostError extends Error {
  override readonly name = 'ConnectionLostError';
}

/** The answer is longer than the limit. */
export class AnswerTooLongError extends Error {
  override readonly name = 'AnswerTooLongError';

  constructor(limitBytes: number) {
    super(`The answer is longer than ${limitBytes} bytes.`);
  }
}

/** The server has as many questions before it as it may have. */
export class BusyError extends Error {
  override readonly name = 'BusyError';

  constructor() {
    super('Too many questions wait for the server.');
  }
}

/** The server is not asked: it has lately not answered. */
export class NotAskedError extends Error {
  override readonly name = 'NotAskedError';
  /** Until it is worth asking again, milliseconds. */
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super('The server has lately given no answers.');
    this.retryAfterMs = retryAfterMs;
  }
}

const lostConnection = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** A connection that the server closed while it lay idle is no fault of the question. */
export function isLostConnection(cause: Error): boolean {
  if (cause instanceof ConnectionLostError) return true;
  return 'code' in cause && typeof cause.code === 'string' && lostConnection.has(cause.code);
}
