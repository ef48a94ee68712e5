import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Json } from './jsonOf.ts';
import type { TestGateway } from './startTestGateway.ts';

/** One result of an operation. */
export type Update = { data?: Json; errors?: Json };

/** A subscriber on one of the wires, read one update at a time. */
export interface Subscriber {
  next(): Promise<Update>;
  /** The next `count` updates. */
  take(count: number): Promise<Update[]>;
  /** Whether the stream is over without another update. */
  over(): Promise<boolean>;
  /** Leaves: the client says so where the wire knows how. */
  leave(): Promise<void>;
  /** Code and reason of the closed socket (graphql-ws). */
  readonly closed: Promise<{ code: number; reason: string }>;
}

export interface SubscribeOptions {
  readonly as?: string;
  readonly token?: string;
  readonly variables: Record<string, unknown>;
}

export const wires = ['graphql-ws', 'graphql-sse'] as const;
export type Wire = (typeof wires)[number];

/** Subscribes with the wire's own client library. */
export async function subscribe(
  gateway: TestGateway,
  wire: Wire,
  query: string,
  { as = 'steward', token, variables }: SubscribeOptions,
): Promise<Subscriber> {
  const authorization = `Bearer ${token ?? (await gateway.tokenOf(as))}`;
  const closed = Promise.withResolvers<{ code: number; reason: string }>();
  const url = `${gateway.url}/graphql`;
  const client =
    wire === 'graphql-ws'
      ? createWsClient({
          url: url.replace('http', 'ws'),
          webSocketImpl: WebSocket,
          connectionParams: { authorization },
          retryAttempts: 0,
          on: { closed: (event) => closed.resolve(event as { code: number; reason: string }) },
        })
      : createSseClient({ url, headers: { authorization }, retryAttempts: 0 });
  const updates = client.iterate({ query, variables }) as AsyncIterableIterator<Update>;
  const next = async (): Promise<Update> => {
    const { done, value } = await updates.next();
    if (done) throw new Error('the stream is over');
    return value;
  };
  return {
    next,
    async take(count) {
      const taken: Update[] = [];
      while (taken.length < count) taken.push(await next());
      return taken;
    },
    over: async () => (await updates.next()).done === true,
    async leave() {
      await updates.return?.();
      await client.dispose();
    },
    closed: closed.promise,
  };
}
