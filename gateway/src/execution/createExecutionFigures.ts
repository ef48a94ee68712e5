import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { Handover } from './compileOperation.ts';
import { createOperationFigures, type OperationFigures } from './createOperationFigures.ts';

/** What is counted of all executors of a process, one after the other. */
export interface ExecutionFigures {
  /** Of operations in the cache of compiled ones. */
  readonly lookups: { hits: number; misses: number };
  readonly onHandOver: (reason: Handover['reason']) => void;
  readonly onSplice: (outcome: string) => void;
  /** What is told of each run of the operation with this name; absent: nothing. */
  readonly ofOperation?: (name: string | null) => OperationFigures;
  /** Has the size of the cache read from the executor that is now in use. */
  follow(size: () => number): void;
}

/** Made once for a process: the executor changes with the supergraph, the figures go on. */
export function createExecutionFigures(
  metrics: Metrics,
  knownNames: ReadonlySet<string> = new Set(),
): ExecutionFigures {
  const lookups = { hits: 0, misses: 0 };
  let size = (): number => 0;
  metrics.reading('operations_cached', 'Operations that are kept compiled.', () => size());
  metrics.reading('operation_cache_hits_total', 'Operations found compiled.', () => lookups.hits);
  metrics.reading('operation_cache_misses_total', 'Operations that had to be planned.', () => lookups.misses);
  const handedOver = metrics.counter(
    'operations_handed_over_total',
    "Answers given to Apollo's executor to complete.",
    ['reason'],
  );
  return {
    lookups,
    ofOperation: createOperationFigures(metrics, knownNames),
    onHandOver: (reason) => handedOver.inc({ reason }),
    onSplice: metrics.tally('answers_spliced_total', 'Answers put together from slices, or given up.', 'outcome'),
    follow(current) {
      size = current;
    },
  };
}
