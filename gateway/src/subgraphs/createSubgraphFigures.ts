import type { Metrics } from '@guanjia/runtime/createMetrics';
import { linesByTwo } from '@guanjia/runtime/linesByTwo';
import type { SubgraphClientOptions } from './createSubgraphClient.ts';

/** What is counted and timed of the ways to subgraphs, whichever supergraph they belong to. */
export type SubgraphFigures = Pick<SubgraphClientOptions, 'observe' | 'observeShared'> & {
  /** Told of each question whose connection was lost whether it was asked once more. */
  readonly observeLost: (subgraph: string, isRepeated: boolean) => void;
};

/** Made once for a process. */
export function createSubgraphFigures(metrics: Metrics): SubgraphFigures {
  const labels = ['department', 'outcome'];
  const seconds = metrics.durations('department_request_seconds', 'Time a department takes.', labels);
  const shared = metrics.counter(
    'subgraph_questions_shared_total',
    'Questions of a request that were asked together with those of others.',
    ['department', 'kind'],
  );
  const lost = metrics.counter(
    'department_lost_connections_total',
    'Queries whose connection was lost, and whether they were asked once more.',
    ['department', 'outcome'],
  );
  return {
    observeLost: (department, isRepeated) =>
      lost.inc({ department, outcome: isRepeated ? 'repeated' : 'not repeated' }),
    observe: linesByTwo((department: string, outcome: string) => seconds({ department, outcome })),
    observeShared: (department, kind, questions) => shared.inc({ department, kind }, questions),
  };
}
