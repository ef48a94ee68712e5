import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';

/** The id itself. @throws BAD_INPUT when no record of ours could carry it. */
export function requireId(id: string, field: string): string {
  if (isId(id)) return id;
  throw new DomainError('BAD_INPUT', { field, value: id.slice(0, 100), accepted: 'an id as the graph gives it' });
}
