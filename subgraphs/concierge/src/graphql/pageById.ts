import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Page } from '../domain/page.ts';

/** A page of a list that is sorted by id. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export function pageById(request: PageRequest): Page {
  const page = pageArguments(request, 1);
  if (page.after !== null && !page.after.every(isId)) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return page;
}
