import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useGraph } from '../../graph/graphContext.ts';
import { readAnew } from '../../graph/readAnew.ts';
import { type Answer, type Connection, pageFrom, readPages } from '../../graph/readPages.ts';
import { useRoomChanges } from './roomChanges.ts';

interface PagesOptions<Data, Variables extends OperationVariables, Node> {
  /** With `$first` and `$after`. */
  readonly query: TypedDocumentNode<Data, Variables>;
  /** Without `after`. `first` is the size of a page. */
  readonly variables: Variables & { readonly first: number };
  /** Where the list is in an answer; null or undefined: there is none. */
  readonly pageOf: (data: Data) => Connection<Node> | null | undefined;
  /** What the types of events begin with that change the list. */
  readonly concerns: readonly string[];
}

interface Read<Data, Node> {
  readonly key: string;
  readonly head: Data | null;
  readonly nodes: readonly Node[];
  readonly hasMore: boolean;
  readonly error: unknown;
}

interface Pages<Data, Node> extends Omit<Read<Data, Node>, 'key'> {
  readonly loading: boolean;
  /** Reads one page more than before. */
  more(): void;
  reload(): Promise<void>;
}

/**
 * A list, page after page. It is read again whole, as far as it had been opened, when something happens that it tells of, and shown
 * when all of it is there: nothing jumps, and no line stands in it twice.
 */
export function usePages<Data, Variables extends OperationVariables, Node>(
  options: PagesOptions<Data, Variables, Node>,
): Pages<Data, Node> {
  const { client } = useGraph();
  const { query, variables, pageOf, concerns } = options;
  const key = JSON.stringify(variables);
  const [read, setRead] = useState<Read<Data, Node> | null>(null);
  const wanted = useRef({ key, pages: 1 });
  const turn = useRef(0);
  const reload = async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    if (wanted.current.key !== key) wanted.current = { key, pages: 1 };
    const answer = await readHere(wanted.current.pages);
    if (mine !== turn.current) return;
    setRead((before) => (answer.head === null && before?.key === key ? { ...before, error: answer.error } : answer));
  };
  const readHere = async (pages: number): Promise<Read<Data, Node>> => {
    let head: Data | null = null;
    const ask = async (after: string | null): Promise<Answer<Data>> => {
      const { data, error }: Partial<Answer<Data>> = await client.query({
        query,
        variables: { ...variables, after },
        fetchPolicy: 'no-cache',
        context: readAnew,
      });
      head ??= data ?? null;
      return { data, error: error ?? null };
    };
    const { data, error } = await readPages(ask, (one) => pageFrom(pageOf(one)), pages);
    return { key, head, nodes: data?.nodes ?? [], hasMore: data?.hasMore ?? false, error };
  };
  const begin = useEffectEvent(() => void reload());
  // what is asked decides when to begin anew
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => begin(), [key, query, client]);
  useRoomChanges(concerns, reload);
  const shown = read?.key === key ? read : { head: null, nodes: [], hasMore: false, error: null };
  return {
    ...shown,
    loading: read?.key !== key,
    more() {
      wanted.current = { key, pages: wanted.current.pages + 1 };
      void reload();
    },
    reload,
  };
}
