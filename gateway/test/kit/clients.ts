import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { PROTOCOL_ERRORS_SYMBOL } from '@apollo/client/errors';
import { type DocumentNode, parse } from 'graphql';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Json } from './jsonOf.ts';
import { openInbox } from './openInbox.ts';
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

export const wires = ['graphql-ws', 'graphql-sse', 'multipart'] as const;
export type Wire = (typeof wires)[number];

interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

interface Client {
  iterate(operation: Operation): AsyncIterableIterator<Update>;
  dispose(): void | Promise<void>;
}

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
  const create: Readonly<Record<Wire, () => Client>> = {
    'graphql-ws': () =>
      createWsClient({
        url: url.replace('http', 'ws'),
        webSocketImpl: WebSocket,
        connectionParams: { authorization },
        retryAttempts: 0,
        on: { closed: (event) => closed.resolve(event as { code: number; reason: string }) },
      }) as Client,
    'graphql-sse': () => createSseClient({ url, headers: { authorization }, retryAttempts: 0 }) as Client,
    multipart: () => createMultipartClient(url, authorization),
  };
  const client = create[wire]();
  const updates = client.iterate({ query, variables });
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

/** The link of Apollo Client that speaks multipart, without the cache in front of it. */
function createMultipartClient(uri: string, authorization: string): Client {
  return {
    iterate({ query, variables }) {
      // Apollo Client sends documents; some of the tests want text that is none
      const link = new HttpLink({ uri, headers: { authorization }, print: () => query, includeUnusedVariables: true });
      const client = new ApolloClient({ link, cache: new InMemoryCache() });
      const inbox = openInbox<Update>(() => subscription.unsubscribe());
      const subscription = ApolloLink.execute(link, { query: documentOf(query), variables }, { client }).subscribe({
        next: (result) => inbox.put(updateOf(result)),
        error: inbox.fail,
        complete: inbox.end,
      });
      return inbox;
    },
    dispose: () => {},
  };
}

function documentOf(query: string): DocumentNode {
  try {
    return parse(query);
  } catch {
    return parse('subscription { __typename }');
  }
}

/** Errors that end the stream come apart from those of an update. */
function updateOf(result: ApolloLink.Result): Update {
  const end = (result.extensions as Json)?.[PROTOCOL_ERRORS_SYMBOL];
  return end === undefined ? (result as Update) : { data: null, errors: end.errors };
}
