import { DomainError } from '@guanjia/kernel/DomainError';
import type { EventSource } from '../domain/eventSource.ts';
import { isKeyOf, sourceKeyHash } from '../domain/eventSourceKey.ts';
import type { EventSourceStore } from '../domain/eventSourceStore.ts';

export interface AuthenticateNeeds {
  readonly sources: Pick<EventSourceStore, 'findByKeyHash'>;
  readonly now: () => Date;
}

/** The source whose key the request carries. @throws UNAUTHENTICATED, EVENT_SOURCE_SUSPENDED */
export async function authenticateSource(
  { sources, now }: AuthenticateNeeds,
  authorization: string | undefined,
): Promise<EventSource> {
  const key = /^Bearer (gjs_[\w-]{43})$/i.exec(authorization ?? '')?.[1];
  if (key === undefined) throw refusal();
  const hash = sourceKeyHash(key);
  const source = await sources.findByKeyHash(hash);
  if (source === null || !isKeyOf(source, hash, now())) throw refusal();
  if (source.suspendedAt !== null) throw new DomainError('EVENT_SOURCE_SUSPENDED');
  return source;
}

function refusal(): DomainError {
  return new DomainError('UNAUTHENTICATED', {
    field: 'authorization',
    accepted: 'Bearer and the key of an event source',
  });
}
