import { connect as connectSocket, type LookupFunction, type Socket } from 'node:net';
import { AnswerReader, ProtocolError } from './AnswerReader.ts';
import type { AnswerShare } from './createAnswerRoom.ts';
import { createTurns } from './createTurns.ts';
import { ConnectionLostError, type HttpAnswer, idleMs } from './HttpSender.ts';

export interface ConnectionOptions<Call> {
  readonly host: string;
  readonly port: number;
  /** How the name becomes an address; the system's way unless told. */
  readonly lookup?: LookupFunction | undefined;
  readonly answerLimitBytes: number;
  readonly share: AnswerShare | undefined;
  readonly onAnswer: (call: Call, answer: HttpAnswer) => void;
  readonly onFailure: (call: Call, cause: Error) => void;
  /** It can be asked the next question. */
  readonly onFree: () => void;
  /** It can be asked nothing any more. */
  readonly onClose: () => void;
}

/** One connection, with one question on it at a time. */
export interface Connection<Call> {
  /** Only when it is new or free. */
  send(call: Call, text: string, encoding: 'latin1' | 'utf8'): void;
  /** Whether it has lain idle too long to be trusted with a question, at a time of `performance.now()`. */
  isStale(now: number): boolean;
  /** Whether its answer waits for room: nothing more of it is read until then. */
  isWaiting(): boolean;
  /** Ends it, and the question on it with this cause. */
  destroy(cause?: Error): void;
}

/** A server that closes an idle connection after so many milliseconds is not asked in the last of them. */
const keepAliveMarginMs = 1_000;
const requestTimeout = 408;
/**
 * What comes from any server is read into this: it is looked through, and what is kept is copied, before the next bytes are
 * read. A stream would take 64 kB for each answer.
 */
const shared = Buffer.allocUnsafeSlow(65_536);
/** Of answers that fill that buffer, in one turn of the event loop: a fraction of a millisecond. */
const turns = createTurns(2 * shared.length);

/** Opens a connection over plain TCP. */
export function connect<Call extends object>(options: ConnectionOptions<Call>): Connection<Call> {
  return new SocketConnection(options);
}

class SocketConnection<Call extends object> implements Connection<Call> {
  readonly #options: ConnectionOptions<Call>;
  readonly #socket: Socket;
  #call: Call | null = null;
  #reader: AnswerReader | null = null;
  /** What has come of an answer that waits for room. */
  #held: Buffer | null = null;
  /** Reading was stopped during this answer. */
  #hasStopped = false;
  #answers = 0;
  #staleAt = Number.POSITIVE_INFINITY;
  #isClosed = false;

  constructor(options: ConnectionOptions<Call>) {
    this.#options = options;
    const take = (bytes: Buffer): boolean => this.#take(bytes);
    this.#socket = connectSocket({
      host: options.host,
      port: options.port,
      ...(options.lookup === undefined ? {} : { lookup: options.lookup }),
      noDelay: true,
      keepAlive: true,
      onread: {
        buffer: shared,
        callback: (length) => take(shared.subarray(0, length)),
      },
    });
    this.#socket.on('error', (cause) => this.destroy(cause));
    this.#socket.on('end', () => this.#end());
    this.#socket.on('close', () => this.destroy());
  }

  send(call: Call, text: string, encoding: 'latin1' | 'utf8'): void {
    this.#call = call;
    this.#reader = new AnswerReader(this.#options.answerLimitBytes, this.#options.share, this.#takeHeld);
    this.#socket.write(text, encoding);
  }

  isStale(now: number): boolean {
    return now >= this.#staleAt;
  }

  isWaiting(): boolean {
    return this.#held !== null;
  }

  destroy(cause?: Error): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const call = this.#call;
    this.#call = null;
    this.#reader?.release();
    this.#reader = null;
    this.#held = null;
    this.#socket.destroy();
    if (call !== null)
      this.#options.onFailure(call, cause ?? new ConnectionLostError('The server closed the connection.'));
    this.#options.onClose();
  }

  /** False when nothing more should be read for now. */
  #take(bytes: Buffer): boolean {
    const reader = this.#reader;
    // nobody has asked for it: the next question must not be answered with it
    if (reader === null) {
      this.destroy();
      return false;
    }
    try {
      const end = reader.take(bytes);
      // behind a full buffer, or where reading was stopped, there may be more that nobody has looked at yet
      if (reader.isDone) this.#finish(reader, end === bytes.length && end < shared.length && !this.#hasStopped);
      else if (reader.isWaiting) this.#held = Buffer.from(bytes.subarray(end));
    } catch (cause) {
      this.destroy(cause instanceof Error ? cause : new ProtocolError('what cannot be read'));
    }
    // only a full buffer has more behind it
    return !reader.isWaiting && (bytes.length < shared.length || reader.isDone || turns.take(bytes.length, this.#goOn));
  }

  readonly #goOn = (): void => {
    if (this.#held === null && !this.#isClosed) this.#socket.resume();
  };

  readonly #takeHeld = (): void => {
    const held = this.#held;
    if (held === null) return;
    this.#held = null;
    this.#hasStopped = true;
    if (this.#take(held)) this.#socket.resume();
  };

  #end(): void {
    const reader = this.#reader;
    if (reader?.end() === true) this.#finish(reader, false);
    else this.destroy();
  }

  #finish(reader: AnswerReader, isAlone: boolean): void {
    const call = this.#call;
    const answer = reader.answer();
    reader.release();
    const { staysOpen = false, keepsMs = null } = reader.head ?? {};
    // a server whose patience ended as the question was under way says so instead of answering it (RFC 9110, 15.5.9)
    if (answer.status === requestTimeout && !staysOpen && this.#answers > 0) return this.destroy();
    this.#call = null;
    this.#reader = null;
    this.#answers += 1;
    if (call !== null) this.#options.onAnswer(call, answer);
    const restsMs = keepsMs === null ? idleMs : Math.min(idleMs, keepsMs - keepAliveMarginMs);
    if (!staysOpen || restsMs <= 0 || !isAlone || this.#socket.writableLength > 0) return this.destroy();
    this.#staleAt = performance.now() + restsMs;
    this.#options.onFree();
  }
}
