import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { SubgraphClientOptions } from './createSubgraphClient.ts';

/** What is counted and timed of the ways to subgraphs, whichever supergraph they belong to. */
export type SubgraphFigures = Pick<SubgraphClientOptions, 'observe' | 'observeShared'>;

/** Made once for a process. */
export function createSubgraphFigures(metrics: Metrics): SubgraphFigures {
  const seconds = metrics.histogram('department_request_seconds', 'Time a department takes.', [
    'department',
    'outcome',
  ]);
  const shared = metrics.counter(
    'subgraph_questions_shared_total',
    'Questions of a request that were asked together with those of others.',
    ['department', 'kind'],
  );
  return {
    observe: (department, outcome, taken) => seconds.observe({ department, outcome }, taken),
    observeShared: (department, kind, questions) => shared.inc({ department, kind }, questions),
  };
}
