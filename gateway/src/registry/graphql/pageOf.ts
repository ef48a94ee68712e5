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
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
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
  const cursors = nodes.map(cursorOf);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after != null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

/** Where a page behind that entry begins. */
export function cursorOf({ number }: { readonly number: number }): string {
  return Buffer.from(String(number)).toString('base64url');
}

function numberIn(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^\d{1,9}$/.test(text)) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return Number(text);
}
