import type { OperationDefinitionNode } from 'graphql';
import { tracedOperation } from '../tracing/tracedOperation.ts';
import type { CompiledOperation } from './compileOperation.ts';
import type { ExecutionFigures } from './createExecutionFigures.ts';

export interface ObservedOperation {
  readonly source: string;
  readonly operation: OperationDefinitionNode;
  readonly figures: Pick<ExecutionFigures, 'ofOperation'>;
}

/** Runs the operation, timed by its name, and named in the trace where there is one. What depends on the document alone is worked out here. */
export function observeOperation(
  run: CompiledOperation['run'],
  { source, operation, figures }: ObservedOperation,
): CompiledOperation['run'] {
  const observe = figures.ofOperation?.(operation.name?.value ?? null);
  if (observe === undefined) return run;
  const traced = tracedOperation(source, operation);
  return (variables, context) => {
    if (context.trace != null) context.trace.name(traced);
    const started = performance.now();
    return run(variables, context).then(
      (result) => {
        observe((performance.now() - started) / 1000, result.errors.length > 0);
        return result;
      },
      (cause: unknown) => {
        observe((performance.now() - started) / 1000, true);
        throw cause;
      },
    );
  };
}
