import { readContracts } from './contracts/contracts.ts';
import type { EventCatalogue } from './eventCatalogue.ts';
import { accessDisagreements } from './policy/accessDisagreements.ts';
import { accessFaults } from './policy/accessFaults.ts';
import { actionFaults } from './policy/actionFaults.ts';
import { cacheFaults } from './policy/cacheFaults.ts';
import { contractFaults } from './policy/contractFaults.ts';
import { descriptionFaults } from './policy/descriptionFaults.ts';
import { eventFieldFaults } from './policy/eventFieldFaults.ts';
import { inheritedLifeFaults } from './policy/inheritedLifeFaults.ts';
import { listSizeFaults } from './policy/listSizeFaults.ts';
import { operationFaults } from './policy/operationFaults.ts';
import { requiresFaults } from './policy/requiresFaults.ts';
import { rowFaults } from './policy/rowFaults.ts';
import { schemaFields } from './policy/schemaFields.ts';
import type { SubgraphSource } from './readSubgraphs.ts';
import { repositoryRoot } from './repositoryRoot.ts';
import type { Supergraph } from './Supergraph.ts';

/** What the composed graph says: who may read what, and to whom. */
type Composed = Pick<Supergraph, 'supergraphSdl' | 'apiSchema'>;

/** Checks our rules on schemas that composition knows nothing of; one line for each breach. */
export function policyLint(
  subgraphs: readonly SubgraphSource[],
  { supergraphSdl, apiSchema }: Composed,
  catalogue: EventCatalogue,
): {
  fieldsRead: number;
  faults: readonly string[];
} {
  const fieldsRead = subgraphs.flatMap(({ document }) => schemaFields(document)).length;
  const faults = [
    ...schemaPolicyFaults(subgraphs, { supergraphSdl }, catalogue),
    ...rowFaults(subgraphs),
    ...actionFaults(subgraphs),
    ...operationFaults(apiSchema),
  ];
  return { fieldsRead, faults: fieldsRead === 0 ? ['no field was read: the rules were not checked'] : faults };
}

/** The rules on what any subgraphs say, without those on our own tables of access and on what known clients ask; each line begins with the names of the subgraphs at fault. */
export function schemaPolicyFaults(
  subgraphs: readonly SubgraphSource[],
  { supergraphSdl }: Pick<Supergraph, 'supergraphSdl'>,
  catalogue: EventCatalogue,
): readonly string[] {
  const contracts = readContracts(new URL('schema/contracts.json', repositoryRoot));
  return [
    ...subgraphs.flatMap(accessFaults),
    ...accessDisagreements(subgraphs, supergraphSdl),
    ...subgraphs.flatMap(requiresFaults),
    ...subgraphs.flatMap(listSizeFaults),
    ...subgraphs.flatMap(cacheFaults),
    ...inheritedLifeFaults(subgraphs),
    ...subgraphs.flatMap((subgraph) => eventFieldFaults(subgraph, catalogue)),
    ...subgraphs.flatMap((subgraph) => contractFaults(subgraph, contracts)),
    ...descriptionFaults(subgraphs),
  ];
}
