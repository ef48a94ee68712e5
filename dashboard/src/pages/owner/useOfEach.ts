import type { ObservableQuery, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useEffect, useRef, useState } from 'react';
import { useGraph } from '../../graph/graphContext.ts';
import { readAnew } from '../../graph/readAnew.ts';
import { inTurn } from './inTurn.ts';

/** What is known of one of them. */
export interface AnswerOf<Data> {
  /** Undefined: not read yet, or nothing came. */
  readonly data: Data | undefined;
  readonly error: unknown;
}

export interface OfEach<Data> {
  readonly answers: ReadonlyMap<string, AnswerOf<Data>>;
  /** Reads again what is known of one, or of all. */
  refresh(id: string | null): Promise<void>;
}

/** A connection takes 100 operations at a time, and there are several departments to be asked. */
const atOnce = 6;

/** The same query for each id, read when its id is first named. What mutations write into the cache is shown by itself. */
export function useOfEach<Data, Variables extends OperationVariables & { readonly id: string }>(
  query: TypedDocumentNode<Data, Variables>,
  variablesOf: (id: string) => Variables,
  ids: readonly string[],
): OfEach<Data> {
  const { client } = useGraph();
  const [answers, setAnswers] = useState<ReadonlyMap<string, AnswerOf<Data>>>(new Map());
  const watched = useRef<ReadonlyMap<string, ObservableQuery<Data, Variables>>>(new Map());
  const key = ids.join(' ');
  useEffect(() => {
    const before = watched.current;
    const begun = new Map<string, ObservableQuery<Data, Variables>>();
    const subscriptions: { unsubscribe(): void }[] = [];
    let left = false;
    const watch = (id: string): Promise<void> =>
      new Promise((resolve) => {
        if (left) return resolve();
        const fetchPolicy = before.has(id) ? 'cache-first' : 'cache-and-network';
        const observable = client.watchQuery({ query, variables: variablesOf(id), fetchPolicy, context: readAnew });
        begun.set(id, observable);
        subscriptions.push(
          observable.subscribe(({ data, dataState, error, loading }) => {
            const whole = dataState === 'complete' ? data : undefined;
            if (!loading) resolve();
            if (loading && whole === undefined) return;
            setAnswers((known) => new Map(known).set(id, { data: whole, error }));
          }),
        );
      });
    watched.current = begun;
    void inTurn(atOnce, key === '' ? [] : key.split(' ').map((id) => () => watch(id)));
    return () => {
      left = true;
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [client, query, variablesOf, key]);
  return {
    answers,
    async refresh(id) {
      const chosen = [...watched.current].filter(([one]) => id === null || one === id);
      await inTurn(
        atOnce,
        chosen.map(
          ([, one]) =>
            () =>
              one.refetch(),
        ),
      );
    },
  };
}
