import { DomainError } from '@guanjia/kernel/DomainError';
import { decodeCursor } from './cursor.ts';

/** Relay's forward paging as a client asks for it. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The same, checked: how many, and the sort key to start behind. */
export interface Page {
  readonly first: number;
  readonly after: readonly string[] | null;
}

const defaultSize = 20;
const largestSize = 100;

/** @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID. `keyLength` is the number of parts of the list's sort key. */
export function pageArguments({ first, after }: PageRequest, keyLength: number): Page {
  const size = first ?? defaultSize;
  if (!Number.isInteger(size) || size < 1 || size > largestSize) {
    throw new DomainError('PAGE_SIZE_OUT_OF_RANGE', { field: 'first', value: size, accepted: `1 to ${largestSize}` });
  }
  return { first: size, after: after === undefined || after === null ? null : decodeCursor(after, keyLength) };
}
