import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Page } from '../domain/page.ts';

/** A page of a list that is sorted by a text and then by ids, `ids` of them. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export function pageByKey(request: PageRequest, ids: 1 | 2 = 1): Page {
  const page = pageArguments(request, ids + 1);
  if (page.after !== null && !page.after.slice(1).every(isId)) {
    throw new DomainError('CURSOR_INVALID', { field: 'after' });
  }
  return page;
}
