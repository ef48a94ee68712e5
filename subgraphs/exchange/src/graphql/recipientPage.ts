import { DomainError } from '@guanjia/kernel/DomainError';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { RecipientQuery } from '../domain/directory.ts';
import { findUnstorable } from '../domain/findUnstorable.ts';
import type { Recipient } from '../domain/recipient.ts';

interface Arguments extends PageRequest {
  readonly search?: string | null | undefined;
}

const longestSearch = 100;

/** A page of the directory as a client asks for it. @throws BAD_INPUT, PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function recipientPage(
  { search, ...request }: Arguments,
  read: (query: RecipientQuery) => Promise<readonly Recipient[]>,
): Promise<Connection<Recipient>> {
  const page = pageArguments(request, 1);
  const after = page.after?.[0] ?? null;
  if (findUnstorable(after, '') !== null) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  const rows = await read({ search: searchedFor(search), after, limit: page.first + 1 });
  return connectionOf(rows, page, ({ id }) => [id]);
}

function searchedFor(search: string | null | undefined): string | null {
  const text = search?.trim() ?? '';
  if (text.length > longestSearch || findUnstorable(text, '') !== null)
    throw new DomainError('BAD_INPUT', { field: 'search', accepted: `up to ${longestSearch} characters` });
  return text === '' ? null : text;
}
