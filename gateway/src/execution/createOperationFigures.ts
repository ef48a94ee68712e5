import type { Metrics } from '@guanjia/runtime/createMetrics';

/** What is told of each run of one operation. */
export interface OperationFigures {
  (seconds: number, hasErrors: boolean): void;
}

/** Names that stand for what is not a known client's. */
const other = 'other';

/**
 * How often each operation is asked, how often with errors, and how long it takes. Only operations of known clients have a
 * line by name: a stranger must not make lines.
 */
export function createOperationFigures(
  metrics: Metrics,
  knownNames: ReadonlySet<string>,
): (name: string | null) => OperationFigures {
  const durations = metrics.durations('gateway_operation_seconds', 'Time to run an operation, by name.', [
    'operation',
    'outcome',
  ]);
  const lines = new Map<string, OperationFigures>();
  return (name) => {
    const operation = name !== null && knownNames.has(name) ? name : other;
    const present = lines.get(operation);
    if (present !== undefined) return present;
    const ok = durations({ operation, outcome: 'ok' });
    const errors = durations({ operation, outcome: 'errors' });
    const made: OperationFigures = (seconds, hasErrors) => (hasErrors ? errors : ok)(seconds);
    lines.set(operation, made);
    return made;
  };
}
