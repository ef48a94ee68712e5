import type { Actor } from '@guanjia/kernel/actor';
import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';

/** Something that has happened to a project here, ready for the outbox. */
export function projectEvent(
  projectId: string,
  {
    by,
    now,
    ...said
  }: Pick<DomainEvent, 'type' | 'visibility' | 'summary' | 'data'> & { readonly by: Actor; readonly now: Date },
): OutboxMessage {
  const event: DomainEvent = {
    id: newId(),
    projectId,
    time: now.toISOString(),
    entity: { typename: 'Project', id: projectId },
    actor: { ...by },
    ...said,
  };
  return { kind: 'event', event };
}
