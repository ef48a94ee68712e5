import { diff } from '@graphql-inspector/core';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { policyFaultsOf } from '@guanjia/schema/policyFaultsOf';
import { type Composition, tryCompose } from '@guanjia/schema/tryCompose';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { z } from 'zod';
import { CliError } from '../CliError.ts';
import type { OtherSubgraph } from '../dev/OtherSubgraph.ts';
import type { Department } from '../readDepartment.ts';
import { schemaChangeSchema } from '../registry/launchReport.ts';
import { keptElsewhere } from './keptElsewhere.ts';
import { refusedReport, type SchemaReport } from './SchemaReport.ts';

export interface OfflineTrial {
  readonly department: Pick<Department, 'name' | 'sdl'>;
  /** Where gateways would ask it. */
  readonly url: string;
  /** What is published, an earlier version of this department with it where there is one. */
  readonly published: readonly OtherSubgraph[];
  /** Where that was read, in words. */
  readonly against: string;
}

const changesSchema = z.array(schemaChangeSchema);

/**
 * Composes a schema here with what others have published, by the library and the rules that the registry has. What clients have asked
 * lately, and whether a gateway could load it, only the registry knows. @throws CliError OTHERS_NOT_COMPOSABLE
 */
export async function checkOffline({ department, url, published, against }: OfflineTrial): Promise<SchemaReport> {
  const { name, sdl } = department;
  const elsewhere = keptElsewhere(name, published);
  const document = parseSdl(sdl);
  if (document instanceof GraphQLError) {
    const line = document.locations?.[0]?.line ?? 1;
    const fault = {
      code: 'INVALID_GRAPHQL',
      message: `line ${line}: ${document.message}`,
      subgraphs: [name],
      coordinate: null,
    };
    return refusedReport(against, [fault], elsewhere);
  }
  const others = published.map((other) => ({ ...other, path: other.name, document: parse(other.sdl) }));
  const present = tryCompose(others);
  const sources = [...others.filter((other) => other.name !== name), { name, url, path: name, document }];
  const next = tryCompose(sources);
  if (next.kind === 'refused') {
    requireWithout(present, against);
    const faults = next.faults.map((fault) => ({ ...fault, subgraphs: [...fault.subgraphs] }));
    return refusedReport(against, faults, elsewhere);
  }
  const policyFaults = policyFaultsOf(name, sources, next.supergraph, await loadEventCatalogue());
  const changes =
    present.kind === 'composed' ? await diff(present.supergraph.apiSchema, next.supergraph.apiSchema) : [];
  return {
    against,
    isGood: policyFaults.length === 0,
    isComposable: true,
    compositionErrors: [],
    policyFaults,
    changes: changesSchema.parse(
      changes.map(({ criticality, path = null, message }) => ({ criticality: criticality.level, path, message })),
    ),
    wouldBreak: null,
    notes: [
      'Recorded operations of clients were not looked at: only the registry has them. Without --offline it is asked.',
    ],
    keptElsewhere: elsewhere,
  };
}

/** Others that do not compose among themselves are no fault of this department. */
function requireWithout(present: Composition, against: string): void {
  if (present.kind === 'composed') return;
  const [fault] = present.faults;
  throw new CliError(`What others have published does not compose among itself (${against}): ${fault?.message ?? ''}`, {
    code: 'OTHERS_NOT_COMPOSABLE',
  });
}

function parseSdl(sdl: string): DocumentNode | GraphQLError {
  try {
    return parse(sdl);
  } catch (cause) {
    if (cause instanceof GraphQLError) return cause;
    throw cause;
  }
}
