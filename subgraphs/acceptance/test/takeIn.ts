import type { DomainEvent, StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { takeInEvent } from '../src/takeInEvent.ts';
import type { AcceptanceUnderTest } from './startAcceptance.ts';

/** Gives the department an event as the feed brings it. */
export async function takeIn(
  { database, needs }: Pick<AcceptanceUnderTest, 'database' | 'needs'>,
  event: Pick<DomainEvent, 'type' | 'projectId' | 'data'> & Partial<StoredEvent>,
): Promise<void> {
  const stored: StoredEvent = {
    id: newId(),
    time: '2026-03-20T02:00:00.000Z',
    entity: { typename: 'Handoff', id: newId() },
    visibility: 'PARTIES',
    actor: { subject: 'archivist', name: '演示档案员' },
    summary: { en: 'x', zh: 'x' },
    seq: 1,
    gseq: 1,
    source: 'exchange',
    ...event,
  };
  await database.transaction((tx) => takeInEvent(needs, tx, stored));
}
