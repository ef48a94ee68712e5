import { ApolloClient, ApolloLink, DocumentTransform, HttpLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { type DocumentNode, getOperationAST } from 'graphql';
import { of } from 'rxjs';
import { askOnlyReadable } from './askOnlyReadable.ts';
import { asksNothing, nothingOf } from './asksNothing.ts';
import { createCache } from './createCache.ts';
import { createNewestAnswerLink } from './createNewestAnswerLink.ts';
import { createSocketLink } from './createSocketLink.ts';
import type { FieldRules } from './FieldRules.ts';

export interface GraphClientOptions {
  /** The gateway's `/graphql`. */
  readonly url: string;
  /** A token that is good now; asked for each request and each connection. */
  readonly token: () => Promise<string>;
  /** Of the person who is signed in. */
  readonly roles: readonly string[];
  readonly rules: FieldRules;
  /** How subscriptions travel: where sockets do not get through, as the body of an answer that does not end. */
  readonly transport: 'socket' | 'multipart';
  /** For a Node that has none built in. */
  readonly webSocket?: unknown;
}

export interface GraphClient {
  readonly client: ApolloClient;
  /** Whether anything is left of a document when what the person may not read is taken out. */
  mayAsk(document: DocumentNode): boolean;
  close(): void;
}

/** A client of the graph for one person. What none of the person's roles may read is not asked. */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const readable = (document: DocumentNode): DocumentNode | null =>
    askOnlyReadable(document, options.roles, options.rules);
  const socket = options.transport === 'socket' ? createSocketLink(options) : null;
  const authorized = new SetContextLink(async () => ({
    headers: { authorization: `Bearer ${await options.token()}` },
  }));
  const http = ApolloLink.from([authorized, new HttpLink({ uri: options.url })]);
  const answerNothing = new ApolloLink((operation, forward) =>
    asksNothing(operation.query) ? of({ data: {} }) : forward(operation),
  );
  const wire = socket === null ? http : ApolloLink.split(goesBySocket, socket.link, http);
  const client = new ApolloClient({
    link: ApolloLink.from([answerNothing, createNewestAnswerLink(), wire]),
    cache: createCache(),
    documentTransform: new DocumentTransform((document) => readable(document) ?? nothingOf(document)),
    clientAwareness: { name: 'dashboard' },
    defaultOptions: { query: { errorPolicy: 'all' }, watchQuery: { errorPolicy: 'all' } },
  });
  return {
    client,
    mayAsk: (document) => readable(document) !== null,
    close() {
      client.stop();
      socket?.close();
    },
  };
}

/** Subscriptions; and queries that belong to one, to be answered by the same gateway. */
function goesBySocket(operation: ApolloLink.Operation): boolean {
  return (
    getOperationAST(operation.query)?.operation === 'subscription' || operation.getContext()['overSocket'] === true
  );
}
