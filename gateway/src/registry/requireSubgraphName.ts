import { DomainError } from '@guanjia/kernel/DomainError';

const shape = /^[a-z][a-z0-9-]{0,39}$/;

/** Refuses what cannot be the name of a subgraph. @throws BAD_INPUT */
export function requireSubgraphName(name: string, field: string): void {
  if (shape.test(name)) return;
  const accepted = 'a small letter, then at most 39 small letters, digits and hyphens';
  throw new DomainError('BAD_INPUT', { field, value: name.slice(0, 100), accepted });
}
