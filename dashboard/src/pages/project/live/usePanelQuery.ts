import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useGraph } from '../../../graph/graphContext.ts';
import { readAnew } from '../../../graph/readAnew.ts';
import type { Answer } from '../../../graph/readPages.ts';
import type { Panel } from './Panel.ts';
import { usePanelBoard } from './PanelBoardContext.ts';
import { usePanel } from './usePanel.ts';

/** Asks the graph past what is kept. */
export function useAsk(): <Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Answer<Data>>;
export function useAsk(): (
  query: TypedDocumentNode<unknown, OperationVariables>,
  variables: OperationVariables,
) => Promise<Answer<unknown>> {
  const { client } = useGraph();
  const board = usePanelBoard();
  return async (query, variables) => {
    const context = { ...readAnew, overSocket: board.isFollowed() };
    const { data, error } = await client.query({ query, variables, fetchPolicy: 'no-cache', context });
    return { data, error: error ?? null };
  };
}

/** One query, kept true while the project is followed. */
export function usePanelQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Panel<Data> {
  const ask = useAsk();
  return usePanel(JSON.stringify(variables), () => ask(query, variables));
}
