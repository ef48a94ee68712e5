import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useGraph } from '../../graph/graphContext.ts';
import type { Answer, Connection } from '../../graph/readPages.ts';
import { type WatchedPages, watchPages } from '../../graph/watchPages.ts';

interface Shown<Data, Variables> {
  /** What is asked, in a word: another one begins with the first page. */
  readonly key: string;
  /** Null: of the first page. */
  readonly variablesOf: (after: string | null) => Variables;
  readonly listOf: (data: Data) => Connection<unknown> | null | undefined;
  /** How many to begin with, and more each time; null: all. */
  readonly size: number | null;
}

export interface ShownPages<Data> {
  /** Null until the first answer is there. */
  readonly answer: Answer<Data> | null;
  /** Null: there are no more. */
  readonly more: (() => void) | null;
  readonly loadsMore: boolean;
  /** Reads all that is shown again. */
  readonly again: () => void;
}

/** A list of which as much is shown as was asked for, and read again as a whole: what is shown never grows shorter by itself. */
export function useShownPages<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  { key, variablesOf, listOf, size }: Shown<Data, Variables>,
): ShownPages<Data> {
  const { client } = useGraph();
  const [shown, setShown] = useState<{ readonly key: string; readonly answer: Answer<Data> } | null>(null);
  const [loadsMore, setLoadsMore] = useState(false);
  const wanted = useRef(size ?? Infinity);
  const watched = useRef<WatchedPages | null>(null);
  const first = useEffectEvent(() => variablesOf(null));
  const nextOf = useEffectEvent((data: Data): Variables | null => {
    const list = listOf(data);
    if (list?.pageInfo.hasNextPage !== true || list.nodes.length >= wanted.current) return null;
    return variablesOf(list.pageInfo.endCursor);
  });
  useEffect(() => {
    wanted.current = size ?? Infinity;
    const pages = watchPages({
      client,
      query,
      variables: first(),
      nextOf: (data) => nextOf(data),
      onAnswer: (answer) => setShown({ key, answer }),
    });
    watched.current = pages;
    return () => pages.stop();
  }, [client, query, key, size]);
  const answer = shown?.key === key ? shown.answer : null;
  const list = answer?.data === undefined ? null : listOf(answer.data);
  const more = async (): Promise<void> => {
    wanted.current = (list?.nodes.length ?? 0) + (size ?? 0);
    setLoadsMore(true);
    await watched.current?.again();
    setLoadsMore(false);
  };
  return {
    answer,
    more: list?.pageInfo.hasNextPage === true && size !== null ? () => void more() : null,
    loadsMore,
    again: () => void watched.current?.again(),
  };
}
