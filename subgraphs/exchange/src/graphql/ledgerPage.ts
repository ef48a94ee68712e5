import { DomainError } from '@guanjia/kernel/DomainError';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type Page, type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { LedgerQuery, StoredLedgerRow } from '../domain/ledgerReader.ts';

/** A page of the ledger as a client asks for it. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function ledgerPage(
  request: PageRequest,
  read: (query: LedgerQuery) => Promise<readonly StoredLedgerRow[]>,
): Promise<Connection<StoredLedgerRow>> {
  const page = pageArguments(request, 1);
  const rows = await read({ after: placeOf(page), limit: page.first + 1 });
  return connectionOf(rows, page, ({ position }) => [String(position)]);
}

function placeOf({ after }: Page): number {
  const place = Number(after?.[0] ?? 0);
  if (!Number.isSafeInteger(place) || place < 0) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return place;
}
