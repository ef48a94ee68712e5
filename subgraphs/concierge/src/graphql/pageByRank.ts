import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Page } from '../domain/page.ts';

const numberShape = /^\d+(\.\d+)?(e-?\d+)?$/;

/** A page of a list that is sorted by rank and id. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export function pageByRank(request: PageRequest): Page {
  return checkedPage(request, (rank) => numberShape.test(rank));
}

/** A page of a list that is sorted by an instant or a day, and id. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export function pageByTime(request: PageRequest): Page {
  return checkedPage(request, (time) => !Number.isNaN(Date.parse(time)));
}

function checkedPage(request: PageRequest, isKey: (text: string) => boolean): Page {
  const page = pageArguments(request, 2);
  const [key, id] = page.after ?? [];
  const isValid = page.after === null || (key !== undefined && isKey(key) && id !== undefined && isId(id));
  if (!isValid) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return page;
}
