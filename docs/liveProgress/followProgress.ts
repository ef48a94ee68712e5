import { type Client, createClient, type FormattedExecutionResult } from 'graphql-ws';

/** What is followed, and as whom. The documents share `variables`; in each, what it does not declare is ignored. */
export interface FollowOptions {
  /** The gateway's `/graphql`, as http(s) or ws(s). */
  readonly url: string;
  /** A token that is good now; asked for each new connection. */
  readonly token: () => Promise<string>;
  /** A query for `progressCursor`, by itself. */
  readonly cursor: string;
  /** A query for the state to begin with. */
  readonly snapshot: string;
  /** A subscription with `$after: String` as its `after` and `cursor` in its selection, neither under another name. */
  readonly subscription: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Ends it, at whatever point. */
  readonly signal: AbortSignal;
  /** For a Node before 22, where none is built in: that of `ws`. */
  readonly webSocket?: unknown;
  /** For tests. */
  readonly clock?: Clock;
}

/** Milliseconds; `random` gives 0 to 1. `wait` also returns when the signal says so. */
export interface Clock {
  now(): number;
  random(): number;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** An answer; `errors` says what of the data is missing because a department could not give it. */
interface Answer<Data> {
  readonly data: Data;
  readonly errors: NonNullable<FormattedExecutionResult['errors']>;
}

/** What happens, in order. */
export type Followed<Snapshot, Update> =
  | { readonly kind: 'connection'; readonly up: boolean }
  | ({ readonly kind: 'snapshot' } & Answer<Snapshot>)
  | ({ readonly kind: 'update' } & Answer<Update>);

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;
const pingMs = 15_000;
const pongLimitMs = 5_000;
const cursorRefused: readonly unknown[] = ['CURSOR_EXPIRED', 'CURSOR_INVALID'];
const passing: readonly unknown[] = [
  'SUBSCRIBER_LAGGED',
  'SUBSCRIPTION_LIMIT',
  'DEPARTMENT_UNAVAILABLE',
  'DEPARTMENT_TIMEOUT',
  'DEPARTMENT_FAULT',
  'INTERNAL_FAULT',
];
/** Bad request, token no good, wrong sub-protocol: the same again would end the same. */
const refusingCloses: readonly unknown[] = [4400, 4401, 4406];

/**
 * A snapshot, then every update behind it, in order, each once, over as many connections as it takes. When a cursor is refused
 * a new snapshot comes, which replaces all that was before. The types are yours: what comes is not checked against them.
 * @throws an Error whose `cause` is the gateway's errors or the close event, for what would not get better by trying again.
 */
export async function* followProgress<Snapshot, Update extends object>(
  options: FollowOptions,
): AsyncGenerator<Followed<Snapshot, Update>, void, void> {
  const { signal, clock = systemClock } = options;
  let cursor: string | null = null;
  let failures = 0;
  while (!signal.aborted) {
    const line = openLine(options);
    const began = clock.now();
    try {
      await line.connected();
      yield { kind: 'connection', up: true };
      if (cursor === null) {
        const begun = textAt(await line.ask(options.cursor), 'data', 'progressCursor');
        yield { kind: 'snapshot', ...(await line.ask<Snapshot>(options.snapshot)) };
        cursor = begun;
      }
      for await (const update of line.follow<Update>(options.subscription, cursor)) {
        cursor = textAt(Object.values(update.data)[0], 'cursor');
        failures = 0;
        yield { kind: 'update', ...update };
      }
    } catch (cause) {
      if (signal.aborted) return;
      const { code, passes, cursor: told } = endOf(cause);
      if (cursorRefused.includes(code)) cursor = null;
      else if (!passes) throw new Error(`The gateway refuses: ${String(code)}`, { cause });
      else if (typeof told === 'string') cursor = told;
    } finally {
      line.close();
    }
    yield { kind: 'connection', up: false };
    failures = clock.now() - began > longestWaitMs ? 1 : failures + 1;
    await clock.wait(clock.random() * Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - 1)), signal);
  }
}

/** One socket, and operations on it one after the other. All reject when it is lost or the signal says so. */
function openLine({ url, token, variables = {}, signal, webSocket }: FollowOptions) {
  const socketUrl = new URL(url);
  socketUrl.protocol = socketUrl.protocol.replace('http', 'ws');
  const lost = new AbortController();
  const over = AbortSignal.any([signal, lost.signal]);
  const connected = Promise.withResolvers<void>();
  let pongLimit: ReturnType<typeof setTimeout> | undefined;
  const lose = (cause: unknown): void => lost.abort(cause);
  // graphql-ws would subscribe again with the old `after`: connecting anew is left to followProgress
  const client: Client = createClient({
    url: socketUrl.href,
    webSocketImpl: webSocket,
    connectionParams: async () => ({ authorization: `Bearer ${await token()}` }),
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: lose,
    keepAlive: pingMs,
    on: {
      connected: () => connected.resolve(),
      ping: (isTheirs) => {
        if (!isTheirs) pongLimit = setTimeout(() => lose(new Error('no pong')), pongLimitMs);
      },
      pong: () => clearTimeout(pongLimit),
      error: lose,
      closed: lose,
    },
  });
  over.addEventListener('abort', () => {
    clearTimeout(pongLimit);
    Promise.resolve(client.dispose()).catch(() => {}); // it has never been connected
  });
  async function* follow<Data>(query: string, after?: string): AsyncGenerator<Answer<Data>, void, void> {
    const results = client.iterate<Data>({ query, variables: { ...variables, after } });
    try {
      for (let step = await unless(over, results.next()); !step.done; step = await unless(over, results.next())) {
        const { data, errors = [] } = step.value;
        if (data === null || data === undefined) throw new Error('refused', { cause: errors });
        yield { data, errors };
      }
    } finally {
      void results.return?.();
    }
  }
  return {
    connected: () => unless(over, connected.promise),
    follow,
    async ask<Data>(query: string): Promise<Answer<Data>> {
      for await (const answer of follow<Data>(query)) return answer;
      throw new Error('no answer');
    },
    close: () => lose(new Error('closed')),
  };
}

/** Why a connection or a stream has ended, whether it is worth another try, and from where. */
function endOf(cause: unknown): { readonly code: unknown; readonly passes: boolean; readonly cursor: unknown } {
  const extensions = at(cause, '0', 'extensions') ?? at(cause, 'cause', '0', 'extensions');
  const code = at(extensions ?? cause, 'code');
  const passes =
    extensions === undefined
      ? !refusingCloses.includes(code)
      : passing.includes(code) || at(extensions, 'reason') === 'TOKEN_EXPIRED';
  return { code, passes, cursor: at(extensions, 'cursor') };
}

function textAt(data: unknown, ...path: readonly string[]): string {
  const text = at(data, ...path);
  if (typeof text === 'string') return text;
  throw new Error('no cursor', { cause: [{ extensions: { code: `NO_${path.join('_')}` } }] });
}

/** What lies at the path in something of which nothing is known. */
function at(value: unknown, ...path: readonly string[]): unknown {
  const step = (inner: unknown, name: string): unknown =>
    typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined;
  return path.reduce(step, value);
}

/** The outcome of the work, or the reason of the signal, whichever comes first; nothing is left on the signal. */
function unless<Outcome>(signal: AbortSignal, work: Promise<Outcome>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

const systemClock: Clock = {
  now: () => performance.now(),
  random: Math.random,
  async wait(ms, signal) {
    const passed = Promise.withResolvers<void>();
    const timer = setTimeout(passed.resolve, ms);
    await unless(signal, passed.promise).catch(() => clearTimeout(timer));
  },
};
