import { errorCodes } from '@guanjia/kernel/errorCodes';
import { accessPage } from './accessPage.ts';
import { composeSupergraph } from './composeSupergraph.ts';
import { contractSchema } from './contracts/contractSchema.ts';
import { readContracts } from './contracts/contracts.ts';
import { dashboardFiles } from './dashboard/dashboardFiles.ts';
import { documentManifest } from './documentManifest.ts';
import { errorCodesPage } from './errorCodesPage.ts';
import { loadEventCatalogue } from './eventCatalogue.ts';
import { eventSchemas } from './eventSchemas.ts';
import type { GeneratedFile } from './GeneratedFile.ts';
import { readSubgraphs, type SubgraphSource } from './readSubgraphs.ts';
import { repositoryRoot } from './repositoryRoot.ts';
import { resolverTypes } from './resolverTypes.ts';
import { SchemaFault } from './SchemaFault.ts';

export interface CodegenResult {
  /** Every generated file that could be made. */
  readonly files: readonly GeneratedFile[];
  /** Advice of the composition. */
  readonly hints: readonly string[];
  /** Why the others could not. */
  readonly faults: readonly string[];
}

/** Makes all generated files in memory. One department's fault does not keep the others from their types. */
export async function codegen(): Promise<CodegenResult> {
  const { subgraphs, faults } = readSubgraphs();
  const steps = [
    { files: [errorCodesPage(errorCodes), documentManifest()], hints: [], faults },
    await attempt(async () => ({ files: eventSchemas(await loadEventCatalogue()), hints: [] })),
    await attempt(async () => (faults.length === 0 ? supergraphFiles(subgraphs) : { files: [], hints: [] })),
    ...(await Promise.all(
      subgraphs
        .filter(hasResolvers)
        .map((subgraph) => attempt(async () => ({ files: [await resolverTypes(subgraph)], hints: [] }))),
    )),
  ];
  return {
    files: steps.flatMap((step) => step.files),
    hints: steps.flatMap((step) => step.hints),
    faults: steps.flatMap((step) => step.faults),
  };
}

async function supergraphFiles(subgraphs: readonly SubgraphSource[]): Promise<Omit<CodegenResult, 'faults'>> {
  const { supergraphSdl, apiSdl, hints } = composeSupergraph(subgraphs);
  const files = [
    { path: 'schema/supergraph.graphql', text: supergraphSdl },
    { path: 'schema/api.graphql', text: apiSdl },
    ...contractFiles(supergraphSdl, apiSdl),
    accessPage(supergraphSdl, subgraphs),
    ...(await dashboardFiles(supergraphSdl, apiSdl)),
  ];
  return { files, hints };
}

/** What the clients of each contract see. */
function contractFiles(supergraphSdl: string, apiSdl: string): readonly GeneratedFile[] {
  const contracts = readContracts(new URL('schema/contracts.json', repositoryRoot));
  return [...contracts].map(([name, contract]) => ({
    path: `schema/api.${name}.graphql`,
    text: contractSchema({ name, contract, supergraphSdl, apiSdl }),
  }));
}

/** A virtual subgraph is answered by the gateway: it has no resolvers. */
function hasResolvers({ url }: SubgraphSource): boolean {
  return !url.startsWith('virtual:');
}

async function attempt(make: () => Promise<Omit<CodegenResult, 'faults'>>): Promise<CodegenResult> {
  try {
    return { ...(await make()), faults: [] };
  } catch (error) {
    if (error instanceof SchemaFault) return { files: [], hints: [], faults: [error.message] };
    throw error;
  }
}
