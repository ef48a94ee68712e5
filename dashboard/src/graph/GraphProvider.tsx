import { ApolloProvider } from '@apollo/client/react';
import { type ReactNode, useEffect, useState } from 'react';
import { fieldRules } from '../generated/fieldRules.ts';
import { useSession } from '../session/sessionContext.ts';
import { createFollowBoard } from './createFollowBoard.ts';
import { createGraphClient } from './createGraphClient.ts';
import { type Graph, graphContext } from './graphContext.ts';

/** The graph as the person who is signed in sees it. `?transport=multipart` does without sockets. */
export function GraphProvider({ children }: { readonly children: ReactNode }) {
  const { person, token } = useSession();
  const [graph, setGraph] = useState<Graph | null>(null);
  useEffect(() => {
    const wanted = new URLSearchParams(location.search).get('transport');
    const opened = createGraphClient({
      url: `${location.origin}/graphql`,
      token,
      roles: person.roles,
      rules: fieldRules,
      transport: wanted === 'multipart' ? 'multipart' : 'socket',
    });
    setGraph({ ...opened, board: createFollowBoard() });
    return () => opened.close();
  }, [person, token]);
  if (graph === null) return null;
  return (
    <graphContext.Provider value={graph}>
      <ApolloProvider client={graph.client}>{children}</ApolloProvider>
    </graphContext.Provider>
  );
}
