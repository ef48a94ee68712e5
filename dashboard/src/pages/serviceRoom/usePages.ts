import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useGraph } from '../../graph/graphContext.ts';
import { useRoomChanges } from './roomChanges.ts';

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface PagesOptions<Data, Variables extends OperationVariables, Node> {
  /** With `$first` and `$after`. */
  readonly query: TypedDocumentNode<Data, Variables>;
  /** Without `after`. `first` is the size of a page. */
  readonly variables: Variables & { readonly first: number };
  /** Where the list is in an answer; null or undefined: there is none. */
  readonly pageOf: (data: Data) => Page<Node> | null | undefined;
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
    const answer = await readPages(wanted.current.pages);
    if (mine !== turn.current) return;
    setRead((before) => (answer.head === null && before?.key === key ? { ...before, error: answer.error } : answer));
  };
  const readPages = async (pages: number): Promise<Read<Data, Node>> => {
    let head: Data | null = null;
    const nodes: Node[] = [];
    let after: string | null = null;
    let hasMore = false;
    let error: unknown = null;
    try {
      for (let page = 0; page < pages; page += 1) {
        const answer: { data?: Data | undefined; error?: unknown } = await client.query({
          query,
          variables: { ...variables, after },
          fetchPolicy: 'no-cache',
          context: { overSocket: true },
        });
        error ??= answer.error ?? null;
        const found = answer.data === undefined ? null : pageOf(answer.data);
        head ??= answer.data ?? null;
        nodes.push(...(found?.nodes ?? []));
        hasMore = found?.pageInfo.hasNextPage === true;
        after = found?.pageInfo.endCursor ?? null;
        if (!hasMore) break;
      }
    } catch (cause) {
      error = cause;
    }
    return { key, head, nodes, hasMore, error };
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
