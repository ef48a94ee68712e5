import { DomainError } from '@guanjia/kernel/DomainError';
import type { NewestFirst } from '../RegistryStore.ts';

/** What a client asks of a list. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

/** A page of a list by number, the newest first. */
export interface NumberedPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const largestSize = 100;

/** Reads one entry more than is asked for: it tells whether more follow. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOf<Node extends { readonly number: number }>(
  { first, after }: PageRequest,
  read: (page: NewestFirst) => Promise<readonly Node[]>,
): Promise<NumberedPage<Node>> {
  if (first < 1 || first > largestSize) {
    throw new DomainError('PAGE_SIZE_OUT_OF_RANGE', { field: 'first', value: first, accepted: `1 to ${largestSize}` });
  }
  const rows = await read({ before: after == null ? null : numberIn(after), limit: first + 1 });
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  const endCursor = last === undefined ? null : Buffer.from(String(last.number)).toString('base64url');
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

function numberIn(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^\d{1,9}$/.test(text)) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return Number(text);
}
