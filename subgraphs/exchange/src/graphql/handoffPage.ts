import { DomainError } from '@guanjia/kernel/DomainError';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type Page, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Handoff } from '../domain/handoff.ts';
import type { HandoffQuery, HandoffRow } from '../domain/handoffStore.ts';
import type { HandoffFilter } from './generated/resolversTypes.ts';

interface Arguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly filter?: HandoffFilter | null | undefined;
}

/** A page of handoffs as a client asks for it. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function handoffPage(
  { first, after, filter }: Arguments,
  read: (query: Omit<HandoffQuery, 'scope'>) => Promise<readonly HandoffRow[]>,
): Promise<Connection<Handoff>> {
  const page = pageArguments({ first, after }, 1);
  const rows = await read({ filter: toFilter(filter), before: placeOf(page), limit: page.first + 1 });
  const { edges, nodes, pageInfo } = connectionOf(rows, page, ({ position }) => [String(position)]);
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: node.handoff })),
    nodes: nodes.map(({ handoff }) => handoff),
    pageInfo,
  };
}

function toFilter(filter: HandoffFilter | null | undefined): HandoffQuery['filter'] {
  const { status, purpose, recipient, sender } = filter ?? {};
  return {
    statuses: status ?? null,
    purpose: purpose ?? null,
    recipient: recipient ?? null,
    sender: sender ?? null,
  };
}

function placeOf({ after }: Page): number | null {
  if (after === null) return null;
  const place = Number(after[0]);
  if (!Number.isSafeInteger(place)) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return place;
}
