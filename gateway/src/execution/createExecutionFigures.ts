import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { CompletionReason } from './compileOperation.ts';
import { createOperationFigures, type OperationFigures } from './createOperationFigures.ts';

/** What is counted of all executors of a process, one after the other. */
export interface ExecutionFigures {
  /** Of operations in the cache of compiled ones. */
  readonly lookups: { hits: number; misses: number };
  readonly onCompletion: (reason: CompletionReason) => void;
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
  return {
    lookups,
    ofOperation: createOperationFigures(metrics, knownNames),
    onCompletion: metrics.tally('answers_completed_total', 'Answers completed value by value.', 'reason'),
    onSplice: metrics.tally('answers_spliced_total', 'Answers put together from slices, or given up.', 'outcome'),
    follow(current) {
      size = current;
    },
  };
}
