import type { SubgraphSource } from './readSubgraphs.ts';
import { SchemaFault } from './SchemaFault.ts';
import type { Supergraph } from './Supergraph.ts';
import { faultLine, tryCompose } from './tryCompose.ts';

/** Composes all subgraphs. Throws a SchemaFault with every error, each with its code and the subgraphs it speaks of. */
export function composeSupergraph(subgraphs: readonly SubgraphSource[]): Supergraph {
  const composition = tryCompose(subgraphs);
  if (composition.kind === 'composed') return composition.supergraph;
  throw new SchemaFault('The subgraphs do not compose:', composition.faults.map(faultLine));
}
