import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Page } from '../domain/page.ts';

const numberShape = /^\d+(\.\d+)?(e-?\d+)?$/;
const timeShape = /^\d{4}-/;

/** A page of a list that is sorted by rank and id. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export function pageByRank(request: PageRequest): Page {
  return checkedPage(request, isRank);
}

/** A page of a list that is sorted by an instant or a day, and id. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export function pageByTime(request: PageRequest): Page {
  return checkedPage(request, isTime);
}

/** A number that the database takes as `real`. */
function isRank(text: string): boolean {
  const rank = Number(text);
  const isReal = rank === 0 ? !text.includes('e') : rank > 1e-37 && rank < 1e37;
  return isReal && text.length <= 30 && numberShape.test(text);
}

/** A day or an instant as it is written here, so that the database takes it. */
function isTime(text: string): boolean {
  const time = new Date(text);
  if (!timeShape.test(text) || Number.isNaN(time.getTime())) return false;
  const written = time.toISOString();
  return text === written || text === written.slice(0, 10);
}

function checkedPage(request: PageRequest, isKey: (text: string) => boolean): Page {
  const page = pageArguments(request, 2);
  const [key, id] = page.after ?? [];
  const isValid = page.after === null || (key !== undefined && isKey(key) && id !== undefined && isId(id));
  if (!isValid) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return page;
}
