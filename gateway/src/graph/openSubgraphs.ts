import { DomainError } from '@guanjia/kernel/DomainError';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { Subgraph } from '../execution/Subgraph.ts';
import type { Planner } from '../planning/Planner.ts';
import { createProgressSubgraph } from '../subgraphs/createProgressSubgraph.ts';
import { createSubgraphClient, type SubgraphClientOptions } from '../subgraphs/createSubgraphClient.ts';

export interface SubgraphsOptions
  extends Pick<SubgraphClientOptions, 'deadlineMs' | 'answerLimitBytes' | 'batching' | 'transport' | 'now'> {
  /** By subgraph, instead of the routing URL in the supergraph. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** By subgraph. */
  readonly keys: Readonly<Record<string, string>>;
  /** In production every department needs a key. */
  readonly production: boolean;
  readonly metrics: Metrics;
}

const virtualUrl = 'virtual:';

/** The ways to all subgraphs of a supergraph. @throws UNSIGNED_REQUEST for a department without a key in production. */
export function openSubgraphs(
  subgraphs: Planner['subgraphs'],
  { metrics, keys, production, subgraphUrls, ...options }: SubgraphsOptions,
): ReadonlyMap<string, Subgraph> {
  const seconds = metrics.histogram('department_request_seconds', 'Time a department takes.', [
    'department',
    'outcome',
  ]);
  const shared = metrics.counter(
    'subgraph_questions_shared_total',
    'Questions of a request that were asked together with those of others.',
    ['department', 'kind'],
  );
  const open = (subgraph: string, url: string): Subgraph => {
    const key = keys[subgraph];
    if (production && key === undefined) throw new DomainError('UNSIGNED_REQUEST', { department: subgraph });
    return createSubgraphClient({
      ...options,
      subgraph,
      key,
      url: subgraphUrls[subgraph] ?? url,
      observe: (department, outcome, taken) => seconds.observe({ department, outcome }, taken),
      observeShared: (department, kind, questions) => shared.inc({ department, kind }, questions),
    });
  };
  return new Map(
    subgraphs.map(({ name, url }) => [name, url.startsWith(virtualUrl) ? createProgressSubgraph() : open(name, url)]),
  );
}
