import { ApolloClient, type ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient as createUrql, type Exchange, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Update } from './clients.ts';
import type { Json } from './jsonOf.ts';
import { type Inbox, openInbox } from './openInbox.ts';

export interface FollowOptions {
  readonly url: string;
  readonly authorization: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Subscribes as an application does. */
type Follow = (options: FollowOptions) => Inbox<Update>;

/** GraphQL clients set up as their own documentation says. */
export const appClients: Readonly<Record<string, Follow>> = {
  'Apollo Client, multipart': (options) =>
    followByApollo(options, new HttpLink({ uri: options.url, headers: { authorization: options.authorization } })),
  'Apollo Client, graphql-ws': (options) => followByApollo(options, new GraphQLWsLink(wsClientFor(options))),
  'urql, by itself': (options) => followByUrql(options, fetchExchange),
  'urql, graphql-ws': (options) => {
    const client = wsClientFor(options);
    return followByUrql(
      options,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: client.subscribe({ query, variables: variables as Json }, sink as never),
          }),
        }),
      }),
    );
  },
  'urql, graphql-sse': (options) => {
    const client = createSseClient({ url: options.url, headers: { authorization: options.authorization } });
    return followByUrql(
      options,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: client.subscribe({ query, variables: variables as Json }, sink as never),
          }),
        }),
      }),
    );
  },
};

const wsClientFor = ({ url, authorization }: FollowOptions) =>
  createWsClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization },
    retryAttempts: 0,
  });

function followByApollo({ query, variables }: FollowOptions, link: ApolloLink): Inbox<Update> {
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const inbox = openInbox<Update>(() => {
    subscription.unsubscribe();
    client.stop();
  });
  const subscription = client.subscribe({ query: gql(query), variables, fetchPolicy: 'no-cache' }).subscribe({
    next: ({ data, error }) => inbox.put(error === undefined ? { data } : { errors: (error as Json).errors }),
    error: inbox.fail,
    complete: inbox.end,
  });
  return inbox;
}

function followByUrql({ url, authorization, query, variables }: FollowOptions, exchange: Exchange): Inbox<Update> {
  const client = createUrql({
    url,
    exchanges: [exchange],
    fetchOptions: { headers: { authorization } },
    fetchSubscriptions: true,
    preferGetMethod: false,
  });
  const inbox = openInbox<Update>(() => subscription.unsubscribe());
  const subscription = client.subscription(query, variables).subscribe(({ data, error }) => {
    inbox.put(error === undefined ? { data } : { errors: error.graphQLErrors });
  });
  return inbox;
}
