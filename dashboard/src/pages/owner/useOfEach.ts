import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useEffect, useRef, useState } from 'react';
import { useGraph } from '../../graph/graphContext.ts';
import type { Answer } from '../../graph/readPages.ts';
import { type WatchedPages, watchPages } from '../../graph/watchPages.ts';
import { inTurn } from './inTurn.ts';

export interface OfEach<Data> {
  readonly answers: ReadonlyMap<string, Answer<Data>>;
  /** Reads again what is known of one, or of all. */
  refresh(id: string | null): Promise<void>;
}

interface Each<Data, Variables> {
  readonly variablesOf: (id: string) => Variables;
  /** Of the next page (watchPages). */
  readonly nextOf: (data: Data, asked: Variables) => Variables | null;
}

/** A connection takes 100 operations at a time, and there are several departments to be asked. */
const atOnce = 6;

/** The same query for each id, all its pages, read when its id is first named. What mutations write into the cache is shown by itself. */
export function useOfEach<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  { variablesOf, nextOf }: Each<Data, Variables>,
  ids: readonly string[],
): OfEach<Data> {
  const { client } = useGraph();
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer<Data>>>(new Map());
  const watched = useRef<ReadonlyMap<string, WatchedPages>>(new Map());
  const key = ids.join(' ');
  useEffect(() => {
    const before = watched.current;
    const begun = new Map<string, WatchedPages>();
    let left = false;
    const watch = async (id: string): Promise<void> => {
      if (left) return;
      const pages = watchPages({
        client,
        query,
        variables: variablesOf(id),
        nextOf,
        keptWillDo: before.has(id),
        onAnswer: (answer) => {
          if (!left) setAnswers((known) => new Map(known).set(id, answer));
        },
      });
      begun.set(id, pages);
      await pages.first;
    };
    watched.current = begun;
    void inTurn(atOnce, key === '' ? [] : key.split(' ').map((id) => () => watch(id)));
    return () => {
      left = true;
      for (const pages of begun.values()) pages.stop();
    };
  }, [client, query, variablesOf, nextOf, key]);
  return {
    answers,
    async refresh(id) {
      const chosen = [...watched.current].filter(([one]) => id === null || one === id);
      await inTurn(
        atOnce,
        chosen.map(
          ([, pages]) =>
            () =>
              pages.again(),
        ),
      );
    },
  };
}
