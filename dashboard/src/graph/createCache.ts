import { type FieldPolicy, InMemoryCache } from '@apollo/client';

interface Page {
  readonly nodes: readonly unknown[];
}

/** A connection: another page is put behind those before it, the first one replaces them. What is asked for is told apart by all other arguments. */
const connection: FieldPolicy<Page, Page> = {
  keyArgs: (args) => Object.keys(args ?? {}).filter((name) => name !== 'first' && name !== 'after'),
  merge: (existing, incoming, { args }) =>
    args?.['after'] == null || existing === undefined
      ? incoming
      : { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] },
};

/** What has been read, by type and id. A connection of which pages are loaded one after the other has its line here. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: { fields: { wallChart: connection, wallChartStewards: connection, projects: connection } },
      Project: { fields: { health: { merge: true } } },
    },
  });
}
