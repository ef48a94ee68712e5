import { ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { type GraphQLFormattedError, print } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { Observable } from 'rxjs';
import { declaredVariables } from './declaredVariables.ts';
import { LineLost } from './LineLost.ts';

interface SocketLinkOptions {
  /** Of http(s) or ws(s). */
  readonly url: string;
  /** Asked for each new connection. */
  readonly token: () => Promise<string>;
  /** For a Node that has none built in. */
  readonly webSocket?: unknown;
}

const pingMs = 15_000;
const pongLimitMs = 5_000;
const idleMs = 10_000;

/**
 * All that follows the graph over one socket, opened when it is needed. It never connects anew by itself: it would subscribe with
 * the old `after` again; whoever follows does so with the last cursor.
 */
export function createSocketLink(options: SocketLinkOptions): { readonly link: ApolloLink; close(): void } {
  const client = openClient(options);
  const link = new ApolloLink(
    ({ query, variables, operationName }) =>
      new Observable((observer) =>
        client.subscribe<Record<string, unknown>, Record<string, unknown>>(
          { query: print(query), variables: declaredVariables(query, variables), operationName: operationName ?? null },
          {
            next: ({ data, errors, extensions }) =>
              observer.next({
                ...(data !== undefined && { data }),
                ...(errors && { errors }),
                ...(extensions && { extensions }),
              }),
            complete: () => observer.complete(),
            error: (cause) => observer.error(errorOf(cause)),
          },
        ),
      ),
  );
  return { link, close: () => void Promise.resolve(client.dispose()).catch(() => {}) };
}

function openClient({ url, token, webSocket }: SocketLinkOptions): Client {
  const socketUrl = new URL(url);
  socketUrl.protocol = socketUrl.protocol.replace('http', 'ws');
  let pongLimit: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: socketUrl.href,
    webSocketImpl: webSocket,
    connectionParams: async () => ({
      authorization: `Bearer ${await token()}`,
      'apollographql-client-name': 'dashboard',
    }),
    retryAttempts: 0,
    lazyCloseTimeout: idleMs,
    keepAlive: pingMs,
    on: {
      ping: (isTheirs) => {
        if (!isTheirs) pongLimit = setTimeout(() => client.terminate(), pongLimitMs);
      },
      pong: () => clearTimeout(pongLimit),
      closed: () => clearTimeout(pongLimit),
    },
  });
  return client;
}

function errorOf(cause: unknown): Error {
  if (isErrors(cause)) return new CombinedGraphQLErrors({ errors: cause });
  const code: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : null;
  return new LineLost(typeof code === 'number' ? code : null, { cause });
}

function isErrors(cause: unknown): cause is readonly GraphQLFormattedError[] {
  return Array.isArray(cause);
}
