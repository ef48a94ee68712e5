import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';

/** The id in a cursor. @throws CURSOR_INVALID */
export function idIn(part: string | undefined): string {
  if (part !== undefined && isId(part)) return part;
  throw new DomainError('CURSOR_INVALID', { field: 'after' });
}
