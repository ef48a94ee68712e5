import { withoutStack } from '../errors/withoutStack.ts';
import { type Connection, connect } from './connect.ts';
import { createDeadlines } from './createDeadlines.ts';
import { createRetryBudget } from './createRetryBudget.ts';
import {
  ConnectionLostError,
  connectionsAtMost,
  type HttpAnswer,
  type HttpSender,
  type HttpSenderOptions,
  isLostConnection,
  type Post,
  TimeoutError,
} from './HttpSender.ts';

/** A question under way or waiting for a connection. */
interface Call {
  /** As it goes out. */
  readonly text: string;
  readonly encoding: 'latin1' | 'utf8';
  readonly mayRepeat: boolean;
  readonly resolve: (answer: HttpAnswer) => void;
  readonly reject: (cause: Error) => void;
  stopClock: () => void;
  connection: Connection<Call> | null;
  isOver: boolean;
  tries: number;
}

const sweepMs = 1_000;
const refusedAtOnce = 8;
const notName = /^$|[^!#$%&'*+\-.^_`|~\dA-Za-z]/;
const notOneLine = /[^\t\x20-\x7e]/;
const notStarted = (): void => {};

/**
 * Posts on connections of our own: one question at a time on each, the one used last first, and what a question costs is a
 * string written and an answer read (decision 0013). Plain HTTP/1.1 only.
 */
export function createSocketSender(options: HttpSenderOptions): HttpSender {
  const { url, deadlineMs, answerLimitBytes, underWayAtMost = connectionsAtMost, onLost } = options;
  const { waitingAtMost = Number.POSITIVE_INFINITY, share } = options;
  const retries = createRetryBudget();
  const { hostname, port, host, pathname, search } = new URL(url);
  const path = `${pathname}${search}`;
  const requestLine = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\n`;
  const address = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? 80 : Number(port),
    lookup: options.lookup,
  };
  const deadlines = createDeadlines(deadlineMs);
  const idle: Connection<Call>[] = [];
  const open = new Set<Connection<Call>>();
  const waiting: Call[] = [];
  let isClosed = false;

  const end = (call: Call, cause: Error): void => {
    if (call.isOver) return;
    call.isOver = true;
    call.stopClock();
    call.connection?.destroy();
    call.connection = null;
    call.reject(cause);
  };
  const sendOn = (connection: Connection<Call>, call: Call): void => {
    call.tries += 1;
    call.connection = connection;
    connection.send(call, call.text, call.encoding);
  };
  const send = (call: Call): void => {
    // once more on a new one: what lies idle may have been closed with the one that was lost
    const known = call.tries === 0 ? takeIdle(idle) : null;
    const connection = known ?? (open.size < underWayAtMost ? openConnection() : null);
    if (connection === null) waiting.push(call);
    else sendOn(connection, call);
  };
  /**
   * What may not be asked twice lets the event loop look around first: a connection that the server closed while we were
   * busy lies idle until then, and so do bytes that nobody asked for.
   */
  const sendOnce = (call: Call): void => {
    if (idle.length === 0) return send(call);
    const sendNow = (): void => {
      if (isClosed) end(call, new ConnectionLostError('The gateway stops.'));
      else if (!call.isOver) send(call);
    };
    // the first may run before the system is asked what is new, the second does not
    setImmediate(() => setImmediate(sendNow));
  };
  const openConnection = (): Connection<Call> => {
    const connection = connect<Call>({
      ...address,
      answerLimitBytes,
      share,
      onAnswer(call, answer) {
        call.connection = null;
        if (call.isOver) return;
        call.isOver = true;
        call.stopClock();
        call.resolve(answer);
      },
      onFailure(call, cause) {
        call.connection = null;
        if (call.isOver) return;
        if (isClosed || !call.mayRepeat || call.tries !== 1 || !isLostConnection(cause)) return end(call, cause);
        const isRepeated = retries.spend();
        onLost?.(isRepeated);
        if (isRepeated) send(call);
        else end(call, cause);
      },
      onFree() {
        const next = nextOf(waiting);
        if (next === undefined) idle.push(connection);
        else sendOn(connection, next);
      },
      onClose() {
        open.delete(connection);
        const place = idle.indexOf(connection);
        if (place !== -1) idle.splice(place, 1);
        const next = nextOf(waiting);
        if (next !== undefined) send(next);
      },
    });
    open.add(connection);
    return connection;
  };
  const sweeping = setInterval(() => {
    const now = performance.now();
    for (const connection of idle.filter((one) => one.isStale(now))) connection.destroy();
  }, sweepMs).unref();

  return {
    path,
    post: (post) =>
      new Promise((resolve, reject) => {
        if (isClosed) throw new ConnectionLostError('The gateway stops.');
        const call = callOf(post, requestLine, { resolve, reject });
        const late = (): void =>
          end(
            call,
            withoutStack(() => new TimeoutError(deadlineMs)),
          );
        call.stopClock = deadlines.start(late, post.spentMs);
        retries.earn();
        if (call.mayRepeat) send(call);
        else sendOnce(call);
      }),
    isFull: () => waiting.length >= waitingAtMost,
    refuseWaiting(cause) {
      const calls = waiting.splice(0);
      // each has an answer to be made: all in one turn would hold up everybody else
      const refuseSome = (): void => {
        for (const call of calls.splice(0, refusedAtOnce)) end(call, cause);
        if (calls.length > 0) setImmediate(refuseSome);
      };
      refuseSome();
      for (const connection of open) if (connection.isWaiting()) connection.destroy(cause);
    },
    async close() {
      isClosed = true;
      clearInterval(sweeping);
      deadlines.stop();
      for (const call of waiting.splice(0)) end(call, new ConnectionLostError('The gateway stops.'));
      for (const connection of open) connection.destroy(new ConnectionLostError('The gateway stops.'));
    },
  };
}

/** The one used last, whose server is the least tired of it. */
function takeIdle(idle: Connection<Call>[]): Connection<Call> | null {
  for (;;) {
    const connection = idle.pop();
    if (connection === undefined) return null;
    if (!connection.isStale(performance.now())) return connection;
    connection.destroy();
  }
}

function nextOf(waiting: Call[]): Call | undefined {
  for (;;) {
    const call = waiting.shift();
    if (call === undefined || !call.isOver) return call;
  }
}

/** @throws Error for a header that would be more than one, or garbled */
function callOf(
  { body, headers, mayRepeat }: Post,
  requestLine: string,
  { resolve, reject }: Pick<Call, 'resolve' | 'reject'>,
): Call {
  const bytes = Buffer.byteLength(body);
  let head = '';
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at] ?? '';
    const value = headers[at + 1] ?? '';
    if (notName.test(name) || notOneLine.test(value))
      throw new Error(`The header ${JSON.stringify(name)} is not one line of ASCII.`);
    head += `${name}: ${value}\r\n`;
  }
  const text = `${requestLine}${head}content-length: ${bytes}\r\n\r\n${body}`;
  return {
    text,
    // a body of ASCII alone has as many bytes as characters, and is written faster
    encoding: bytes === body.length ? 'latin1' : 'utf8',
    mayRepeat,
    resolve,
    reject,
    stopClock: notStarted,
    connection: null,
    isOver: false,
    tries: 0,
  };
}
