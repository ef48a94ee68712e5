import { type FieldPolicy, InMemoryCache } from '@apollo/client';

interface Page {
  readonly nodes: readonly unknown[];
}

/** A connection: another page is put behind those before it, the first one replaces them. What is asked for is told apart by all other arguments. */
const connection: FieldPolicy<Page | null, Page | null> = {
  keyArgs: (args) => Object.keys(args ?? {}).filter((name) => name !== 'first' && name !== 'after'),
  merge(existing, incoming, { args }) {
    if (args?.['after'] == null || existing == null) return incoming;
    // a page that could not be read takes nothing away
    return incoming === null ? existing : { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] };
  },
};

/** The same where updates select a short list beside the long one that is read by pages: the two are told apart by their size. */
const sized: FieldPolicy<Page | null, Page | null> = {
  ...connection,
  keyArgs: (args) => Object.keys(args ?? {}).filter((name) => name !== 'after'),
};

/** What has been read, by type and id. A connection of which pages are loaded one after the other has its line here. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          wallChart: connection,
          wallChartStewards: connection,
          projects: connection,
          throughTrainSlots: connection,
        },
      },
      Project: {
        fields: {
          health: { merge: true },
          handoffs: connection,
          throughTrainVisits: connection,
          applications: sized,
          jointSurveys: sized,
          utilityApplications: sized,
          acceptances: sized,
          acceptancePreChecks: sized,
        },
      },
    },
  });
}
