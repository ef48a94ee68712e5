import { DomainError } from '@guanjia/kernel/DomainError';
import { eq } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { EventSource } from '../domain/eventSource.ts';
import { eventSources } from './eventSourceTables.ts';

/**
 * Keeps a source as it is until commit, so that its quota and its ids are nobody else's meanwhile.
 * @throws EVENT_SOURCE_NOT_FOUND, EVENT_SOURCE_SUSPENDED
 */
export async function lockSource(tx: Transaction, id: string): Promise<EventSource> {
  const [source] = await tx.select().from(eventSources).where(eq(eventSources.id, id)).for('update');
  if (source === undefined) throw new DomainError('EVENT_SOURCE_NOT_FOUND', { value: id });
  if (source.suspendedAt !== null) throw new DomainError('EVENT_SOURCE_SUSPENDED');
  return source;
}
