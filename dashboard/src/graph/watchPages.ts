import { type ApolloClient, NetworkStatus, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { createTurns } from './createTurns.ts';
import { readAnew } from './readAnew.ts';
import type { Answer } from './readPages.ts';

export interface PagesToWatch<Data, Variables extends OperationVariables> {
  readonly client: ApolloClient;
  readonly query: TypedDocumentNode<Data, Variables>;
  /** Of the first page. */
  readonly variables: Variables;
  /** Of the page behind what is read, of which the last was asked for with `asked`; null: it is enough. */
  readonly nextOf: (data: Data, asked: Variables) => Variables | null;
  /** Whether what is kept will do, where it is whole. */
  readonly keptWillDo?: boolean;
  /** Each time there is something else to show; never with pages missing that are on their way. */
  readonly onAnswer: (answer: Answer<Data>) => void;
}

export interface WatchedPages {
  /** Ends with the first answer; never rejects. */
  readonly first: Promise<void>;
  /** Reads all of it again; never rejects. */
  again(): Promise<void>;
  stop(): void;
}

/**
 * A query with connections of which pages are put behind each other in the cache (createCache): all pages that are wanted, and whatever
 * mutations and updates change of them. Where a later page cannot be read, there is what was read before, with the error.
 */
export function watchPages<Data, Variables extends OperationVariables>({
  client,
  query,
  variables,
  nextOf,
  keptWillDo = false,
  onAnswer,
}: PagesToWatch<Data, Variables>): WatchedPages {
  const fetchPolicy = keptWillDo ? 'cache-first' : 'cache-and-network';
  const observable = client.watchQuery({ query, variables, fetchPolicy, context: readAnew });
  const begun = Promise.withResolvers<void>();
  let inRound = true;
  let stopped = false;
  let laterError: unknown = null;
  // the query itself hears of a page only when the cache has told of it, a moment later
  const readSoFar = (): Data | null => client.readQuery({ query, variables });
  const show = (): void => {
    onAnswer({ data: readSoFar() ?? undefined, error: observable.getCurrentResult().error ?? laterError });
  };
  const subscription = observable.subscribe(({ loading, networkStatus, dataState }) => {
    if (!loading) begun.resolve();
    const isKept = networkStatus === NetworkStatus.loading && dataState === 'complete';
    if (inRound ? isKept : !loading) show();
  });
  /** Gives what went wrong, if anything. */
  const readOn = async (): Promise<unknown> => {
    let asked = variables;
    for (;;) {
      const data = readSoFar();
      const next = data === null || stopped ? null : nextOf(data, asked);
      if (next === null) return null;
      const { error } = await observable.fetchMore({ variables: next, context: readAnew });
      if (error !== undefined) return error;
      asked = next;
    }
  };
  const round = async (readFirst: () => Promise<unknown>): Promise<void> => {
    inRound = true;
    await readFirst().catch(() => undefined); // the error is in the current result
    laterError = await readOn().catch((error: unknown) => error);
    inRound = false;
    if (!stopped) show();
  };
  const turn = createTurns(() => round(() => observable.refetch()));
  const first = round(() => begun.promise);
  return {
    first,
    again: () => first.then(() => (stopped ? undefined : turn())),
    stop() {
      stopped = true;
      begun.resolve();
      subscription.unsubscribe();
    },
  };
}
