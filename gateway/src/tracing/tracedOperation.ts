import { createHash } from 'node:crypto';
import type { OperationDefinitionNode } from 'graphql';
import type { TracedOperation } from './RequestTrace.ts';

/** What is told of an operation: never its text, in which values may stand. */
export function tracedOperation(
  source: string,
  { name, operation: type }: Pick<OperationDefinitionNode, 'name' | 'operation'>,
): TracedOperation {
  const documentHash = createHash('sha256').update(source).digest('hex').slice(0, 16);
  return { type, name: name?.value ?? '', documentHash };
}
