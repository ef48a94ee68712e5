import type { DocumentNode } from 'graphql';
import { createContext, useContext } from 'react';
import type { FollowBoard } from './createFollowBoard.ts';
import type { GraphClient } from './createGraphClient.ts';

export interface Graph extends GraphClient {
  readonly board: FollowBoard;
}

export const graphContext = createContext<Graph | null>(null);

/** The client of the graph, and what is followed. */
export function useGraph(): Graph {
  const graph = useContext(graphContext);
  if (graph === null) throw new Error('There is no graph here.');
  return graph;
}

/** Whether the person may ask anything of the document: where not, leave out what shows it. */
export function useMayAsk(document: DocumentNode): boolean {
  return useGraph().mayAsk(document);
}
