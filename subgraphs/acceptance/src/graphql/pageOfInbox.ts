import { parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { InboxEntry, InboxPlace } from '../domain/acceptanceStore.ts';
import { requireItemOf } from '../domain/requireItemOf.ts';
import { type InboxPiece, readInbox } from '../usecases/readInbox.ts';
import type { Context } from './context.ts';
import type { ItemWithin } from './itemWithin.ts';
import { serialIn } from './serialIn.ts';

interface FoundItem extends ItemWithin {
  readonly place: InboxPlace;
}

/** A page of an agency's inbox. @throws FORBIDDEN, PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfInbox(
  { agency, wanted, ...request }: PageRequest & Pick<InboxPiece, 'agency' | 'wanted'>,
  context: Context,
): Promise<Connection<ItemWithin>> {
  const page = pageArguments(request, 4);
  const after = page.after ? placeIn(page.after) : null;
  const piece = { agency, wanted, limit: page.first + 1, after };
  const entries = await readInbox(context.needs, context.principal, piece);
  const items = await Promise.all(entries.map((entry) => findItem(entry, context)));
  const found = items.filter((item) => item !== null);
  return connectionOf(found, page, ({ place }) => [
    String(place.keyProject),
    place.deadline,
    String(place.serial),
    place.itemCode,
  ]);
}

async function findItem({ acceptanceId, place }: InboxEntry, { acceptanceById }: Context): Promise<FoundItem | null> {
  const acceptance = await acceptanceById.load(acceptanceId);
  return acceptance && { acceptance, item: requireItemOf(acceptance, place.itemCode), place };
}

function placeIn([keyProject, deadline, serial, itemCode]: readonly string[]): InboxPlace {
  const isBoolean = keyProject === 'true' || keyProject === 'false';
  if (!isBoolean || deadline === undefined || itemCode === undefined) {
    throw new DomainError('CURSOR_INVALID', { field: 'after' });
  }
  return {
    keyProject: keyProject === 'true',
    deadline: parseCalendarDate(deadline, 'after'),
    serial: serialIn(serial),
    itemCode,
  };
}
