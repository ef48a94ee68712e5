import type { EventCatalogue } from './eventCatalogue.ts';
import { schemaPolicyFaults } from './policyLint.ts';
import type { SubgraphSource } from './readSubgraphs.ts';
import type { Supergraph } from './Supergraph.ts';

/** A rule of the graph that one subgraph breaks. */
export interface PolicyFault {
  readonly subgraph: string;
  /** Type or field; null where the rule is about the whole. */
  readonly coordinate: string | null;
  readonly message: string;
}

const faultShape = /^\[(?<names>[^\]]+)\] (?:(?<coordinate>[A-Za-z_][\w.]*): )?(?<message>.*)$/s;

/** The rules that this subgraph breaks among all that the graph is made of; those that others break are left out. */
export function policyFaultsOf(
  subgraph: string,
  sources: readonly SubgraphSource[],
  supergraph: Pick<Supergraph, 'supergraphSdl'>,
  catalogue: EventCatalogue,
): PolicyFault[] {
  return schemaPolicyFaults(sources, supergraph, catalogue).flatMap((line) => {
    const { names = '', coordinate = null, message = line } = faultShape.exec(line)?.groups ?? {};
    return names.split(', ').includes(subgraph) ? [{ subgraph, coordinate, message }] : [];
  });
}
