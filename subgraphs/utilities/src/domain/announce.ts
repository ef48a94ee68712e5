import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Actor } from './actor.ts';

/** An event as it goes in the outbox, with an id of its own. */
export function announce({
  at,
  by,
  ...event
}: Omit<DomainEvent, 'id' | 'time' | 'actor'> & {
  readonly at: Date;
  readonly by: Omit<Actor, 'role'>;
}): OutboxMessage {
  const { subject, name, onBehalfOf, right } = by;
  const actor = { subject, name, onBehalfOf, right };
  return { kind: 'event', event: { ...event, id: newId(), time: at.toISOString(), actor } };
}
