import type { ObservableQuery, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useEffect, useRef, useState } from 'react';
import { useGraph } from '../../graph/graphContext.ts';
import { readAnew } from './readAnew.ts';

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

interface Watched<Data, Variables extends OperationVariables> {
  readonly query: ObservableQuery<Data, Variables>;
  readonly stop: () => void;
}

/** The same query for each id, read when its id is first named. What mutations write into the cache is shown by itself. */
export function useOfEach<Data, Variables extends OperationVariables & { readonly id: string }>(
  query: TypedDocumentNode<Data, Variables>,
  variablesOf: (id: string) => Variables,
  ids: readonly string[],
): OfEach<Data> {
  const { client } = useGraph();
  const [answers, setAnswers] = useState<ReadonlyMap<string, AnswerOf<Data>>>(new Map());
  const watched = useRef(new Map<string, Watched<Data, Variables>>());
  const key = ids.join(' ');
  useEffect(() => {
    for (const id of key.split(' ').filter((one) => one !== '' && !watched.current.has(one))) {
      const observable = client.watchQuery({
        query,
        variables: variablesOf(id),
        fetchPolicy: 'cache-and-network',
        context: readAnew,
      });
      const subscription = observable.subscribe(({ data, dataState, error, loading }) => {
        const whole = dataState === 'complete' ? data : undefined;
        if (loading && whole === undefined) return;
        setAnswers((known) => new Map(known).set(id, { data: whole, error }));
      });
      watched.current.set(id, { query: observable, stop: () => subscription.unsubscribe() });
    }
  }, [client, query, variablesOf, key]);
  useEffect(() => {
    const all = watched.current;
    return () => {
      for (const { stop } of all.values()) stop();
      all.clear();
    };
  }, [client]);
  return {
    answers,
    async refresh(id) {
      const chosen = [...watched.current].filter(([one]) => id === null || one === id);
      await Promise.allSettled(chosen.map(([, one]) => one.query.refetch()));
    },
  };
}
