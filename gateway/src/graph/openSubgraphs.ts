import type { LookupFunction } from 'node:net';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type GraphQLSchema, parse } from 'graphql';
import type { CachePolicy } from '../caching/CachePolicy.ts';
import { cacheFetches } from '../caching/cacheFetches.ts';
import type { PolicyQuestion } from '../caching/compileCachePolicy.ts';
import type { Cache } from '../caching/createCache.ts';
import type { Subgraph, SubgraphFetch } from '../execution/Subgraph.ts';
import type { Planner } from '../planning/Planner.ts';
import { limitsOf } from '../resilience/DepartmentLimits.ts';
import type { Resilience } from '../resilience/openResilience.ts';
import { answerFromEvents } from '../subgraphs/answerFromEvents.ts';
import { createOwnSubgraph, type OwnFields } from '../subgraphs/createOwnSubgraph.ts';
import { createSubgraphClient, type SubgraphClientOptions } from '../subgraphs/createSubgraphClient.ts';
import type { SubgraphFigures } from '../subgraphs/createSubgraphFigures.ts';

export interface SubgraphsOptions
  extends Pick<SubgraphClientOptions, 'deadlineMs' | 'answerLimitBytes' | 'batching' | 'transport' | 'now'> {
  /** What departments may cost, and which of them are worth asking. */
  readonly resilience: Resilience;
  /** By subgraph, instead of the routing URL in the supergraph. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** By subgraph. */
  readonly keys: Readonly<Record<string, string>>;
  /** In production every department needs a key. */
  readonly production: boolean;
  /** What the gateway's own subgraph, which has a `virtual:` URL, answers with. */
  readonly ownFields: OwnFields;
  /** For addresses that the supergraph says and not the deployment; null or absent: they may be any. */
  readonly publishedLookup?: LookupFunction | null;
  /** Null or absent: departments are asked each time. */
  readonly cache?: Cache | null;
}

/** What the ways to the subgraphs of one supergraph are made for. */
export interface SubgraphsOf {
  readonly subgraphs: Planner['subgraphs'];
  /** Of the supergraph. */
  readonly schema: GraphQLSchema;
  readonly figures: SubgraphFigures;
  /** How a department's answers may be kept. */
  readonly cachePolicyOf: (question: PolicyQuestion) => CachePolicy | null;
}

/** What an operation of a plan asks is a document like any other. */
function policyOfFetches(policyOf: SubgraphsOf['cachePolicyOf']): (fetch: SubgraphFetch) => CachePolicy | null {
  return ({ subgraph: of, query: source, operationName }) =>
    policyOf({ document: parse(source, { noLocation: true }), operationName, of, source });
}

const virtualUrl = 'virtual:';

/** The ways to all subgraphs of a supergraph. @throws UNSIGNED_REQUEST for a department without a key in production. */
export function openSubgraphs(
  { subgraphs, schema, figures, cachePolicyOf }: SubgraphsOf,
  {
    keys,
    production,
    subgraphUrls,
    ownFields,
    resilience,
    cache = null,
    publishedLookup = null,
    ...options
  }: SubgraphsOptions,
): ReadonlyMap<string, Subgraph> {
  const open = (subgraph: string, url: string): Subgraph => {
    if (url.startsWith(virtualUrl)) return createOwnSubgraph(schema, ownFields);
    const key = keys[subgraph];
    if (production && key === undefined) throw new DomainError('UNSIGNED_REQUEST', { department: subgraph });
    const epoch = cache?.epoch;
    const limits = limitsOf(subgraph, resilience.limitsByDepartment, { ...resilience.limits, ...options });
    const { answersLimitBytes, ...others } = limits;
    const answerLimitBytes = Math.min(limits.answerLimitBytes, resilience.room.limitBytes);
    const way = createSubgraphClient({
      ...options,
      ...figures,
      ...others,
      answerLimitBytes,
      operationDeadlineMs: resilience.operationDeadlineMs,
      share: resilience.room.shareOf(subgraph, Math.max(answerLimitBytes, answersLimitBytes)),
      breaker: resilience.breakers.of(subgraph),
      onLost: (isRepeated) => figures.observeLost(subgraph, isRepeated),
      subgraph,
      key,
      epoch,
      url: subgraphUrls[subgraph] ?? url,
      ...(subgraphUrls[subgraph] === undefined && publishedLookup !== null ? { lookup: publishedLookup } : {}),
    });
    return cache === null ? way : cacheFetches(way, { cache, policyOf: policyOfFetches(cachePolicyOf) });
  };
  return new Map(subgraphs.map(({ name, url }) => [name, answerFromEvents(open(name, url), schema)]));
}
