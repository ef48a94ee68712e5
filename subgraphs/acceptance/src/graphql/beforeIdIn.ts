import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import type { Page } from '@guanjia/subgraph/pageArguments';

/** The id that a cursor of a list by ids stands for; null at the beginning. @throws CURSOR_INVALID */
export function beforeIdIn({ after }: Pick<Page, 'after'>): string | null {
  const id = after?.[0] ?? null;
  if (id !== null && !isId(id)) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return id;
}
