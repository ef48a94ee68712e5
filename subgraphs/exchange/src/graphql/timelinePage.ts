import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';
import type { Connection } from '@guanjia/subgraph/connectionOf';
import { decodeCursor, encodeCursor } from '@guanjia/subgraph/cursor';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { TimelineQuery } from '../domain/eventLog.ts';

interface Arguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly types?: readonly string[] | null | undefined;
}

/**
 * A page of a timeline as a client asks for it, from either end; entries are always in the order in which they happened.
 * @throws BAD_INPUT when both `first` and `last` are given, PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID
 */
export async function timelinePage(
  { first, after, last, before, types }: Arguments,
  read: (query: Omit<TimelineQuery, 'visibilities'>) => Promise<readonly StoredEvent[]>,
): Promise<Connection<StoredEvent>> {
  if (isGiven(first) && isGiven(last))
    throw new DomainError('BAD_INPUT', { field: 'last', accepted: 'first or last, not both' });
  const fromEnd = isGiven(last);
  const size = pageArguments({ first: fromEnd ? last : first }, 1).first;
  const range = { after: seqOf(after, 'after'), before: seqOf(before, 'before') };
  const rows = await read({ ...range, types: types ?? null, limit: size + 1, fromEnd });
  const hasMore = rows.length > size;
  const nodes = fromEnd ? rows.slice(-size) : rows.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: encodeCursor([String(node.seq)]), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: fromEnd ? range.before !== null : hasMore,
      hasPreviousPage: fromEnd ? hasMore : range.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

function seqOf(cursor: string | null | undefined, field: 'after' | 'before'): number | null {
  if (!isGiven(cursor)) return null;
  const seq = Number(decodeCursor(cursor, 1)[0]);
  if (!Number.isInteger(seq) || Math.abs(seq) > largestSeq) throw new DomainError('CURSOR_INVALID', { field });
  return seq;
}

/** The column is an integer of 32 bits. */
const largestSeq = 2 ** 31 - 1;
