import { DomainError } from '@guanjia/kernel/DomainError';
import type { RegistryCaller } from './RegistryCaller.ts';

/** Lets in an operator, and the department whose subgraph it is. @throws FORBIDDEN, SUBGRAPH_NOT_YOURS */
export function requirePublisher({ isOperator, subgraph }: RegistryCaller, name: string): void {
  if (isOperator || subgraph === name) return;
  if (subgraph === null) throw new DomainError('FORBIDDEN', { accepted: ['SUPERVISOR', 'a publish token'] });
  throw new DomainError('SUBGRAPH_NOT_YOURS', { field: 'name', value: name, accepted: subgraph });
}
