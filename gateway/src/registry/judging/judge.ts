import '../../noTelemetry.ts';
import { Supergraph } from '@apollo/federation-internals';
import { diff } from '@graphql-inspector/core';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { policyFaultsOf } from '@guanjia/schema/policyFaultsOf';
import type { SubgraphSource } from '@guanjia/schema/readSubgraphs';
import { type CompositionFault, tryCompose } from '@guanjia/schema/tryCompose';
import { GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { loadSupergraph } from '../../planning/loadSupergraph.ts';
import type { SubgraphText } from '../SubgraphText.ts';
import { brokenClients } from './brokenClients.ts';
import type { Judgement, JudgeOrder } from './Judgement.ts';
import { type SchemaChange, schemaChangeSchema } from './SchemaChange.ts';

/**
 * Composes subgraphs and says what that would mean for rules and clients. Takes seconds of a processor: it is run in a thread
 * (`createJudge`).
 */
export async function judge({ subgraphs, published, presentSdl, recorded }: JudgeOrder): Promise<Judgement> {
  const sources = subgraphs.map(readSource);
  const unreadable = sources.filter((source) => 'code' in source);
  if (unreadable.length > 0) return { kind: 'refused', faults: unreadable };
  const readable = sources.filter((source) => 'document' in source);
  const composition = tryCompose(readable);
  if (composition.kind === 'refused') return composition;
  const { supergraphSdl } = composition.supergraph;
  const fault = loadFault(supergraphSdl, subgraphs);
  if (fault !== null) return { kind: 'refused', faults: [fault] };
  const present = presentSdl === null ? null : apiSchemaOf(presentSdl);
  const next = apiSchemaOf(supergraphSdl);
  const changes = present === null ? [] : await changesBetween(present, next);
  return {
    kind: 'composed',
    supergraphSdl,
    changes,
    policyFaults:
      published === null ? [] : policyFaultsOf(published, readable, { supergraphSdl }, await loadEventCatalogue()),
    wouldBreak: present === null ? [] : brokenClients({ present, next, recorded }),
  };
}

/** A source, or why it is none. */
function readSource({ name, url, sdl }: SubgraphText): SubgraphSource | CompositionFault {
  try {
    return { name, url, path: name, document: parse(sdl) };
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    const message = `[${name}] line ${cause.locations?.[0]?.line ?? 1}: ${cause.message}`;
    return { code: 'INVALID_GRAPHQL', message, subgraphs: [name], coordinate: null };
  }
}

/** Why gateways could not load what is composed. */
function loadFault(supergraphSdl: string, subgraphs: readonly SubgraphText[]): CompositionFault | null {
  try {
    loadSupergraph(supergraphSdl, true);
    return null;
  } catch (cause) {
    const message = `No gateway could load this supergraph: ${cause instanceof Error ? cause.message : String(cause)}`;
    return { code: 'SUPERGRAPH_NOT_LOADABLE', message, subgraphs: subgraphs.map(({ name }) => name), coordinate: null };
  }
}

function apiSchemaOf(supergraphSdl: string): GraphQLSchema {
  return Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
}

async function changesBetween(present: GraphQLSchema, next: GraphQLSchema): Promise<SchemaChange[]> {
  const changes = await diff(present, next);
  return changes.map(({ criticality, path, message }) =>
    schemaChangeSchema.parse({ criticality: criticality.level, path: path ?? null, message }),
  );
}
