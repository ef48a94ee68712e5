import { composeServices } from '@apollo/composition';
import { type DocumentNode, parse } from 'graphql';
import type { HostileGraph } from './supergraphs/HostileGraph.ts';

const federation = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: [
        "@key"
        "@requires"
        "@provides"
        "@external"
        "@shareable"
        "@override"
        "@interfaceObject"
        "@inaccessible"
      ]
    )
`;

/** A supergraph and what it was composed of. */
export interface ComposedGraph {
  readonly name: string;
  readonly supergraphSdl: string;
  readonly subgraphs: readonly { readonly name: string; readonly document: DocumentNode }[];
}

/** Composes a hostile graph. Throws with all errors of the composition when it does not compose. */
export function composeHostileGraph({ name, subgraphs }: HostileGraph): ComposedGraph {
  const parsed = Object.entries(subgraphs).map(([name, sdl]) => ({ name, document: parse(federation + sdl) }));
  const { errors, supergraphSdl } = composeServices(
    parsed.map(({ name, document }) => ({ name, url: `fake:${name}`, typeDefs: document })),
  );
  if (errors !== undefined) throw new Error([`${name} does not compose:`, ...errors.map(String)].join('\n'));
  return { name, supergraphSdl, subgraphs: parsed };
}
