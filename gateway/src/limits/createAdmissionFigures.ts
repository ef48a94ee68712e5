import type { Metrics } from '@guanjia/runtime/createMetrics';

/** What the admissions of all supergraphs of a process count together. */
export interface AdmissionFigures {
  readonly onCost: (cost: number) => void;
  readonly onRefusal: (code: string) => void;
}

const costBuckets = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];

/** On the way of every request: kept as numbers, told when they are asked for. */
export function createAdmissionFigures(metrics: Metrics): AdmissionFigures {
  const costs = metrics.distribution('operation_cost', 'Cost of operations that were let in.', costBuckets);
  const refused = metrics.counter('gateway_operations_refused_total', 'Operations refused by a limit.', ['code']);
  return { onCost: costs, onRefusal: (code) => refused.inc({ code }) };
}
