import type { Actor } from '@guanjia/kernel/actor';
import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { JointAcceptance } from '../jointAcceptance.ts';

/** What an announcement says beside the joint acceptance itself. */
export interface Announcement extends Pick<DomainEvent, 'type' | 'visibility' | 'summary' | 'data'> {
  readonly actor: Actor;
  readonly now: Date;
}

/** Something that has happened to a joint acceptance, ready for the outbox; its id and register number are in the data. */
export function acceptanceEvent(
  { id, projectId, registerNumber }: Pick<JointAcceptance, 'id' | 'projectId' | 'registerNumber'>,
  { type, visibility, summary, data, actor, now }: Announcement,
): OutboxMessage {
  const event: DomainEvent = {
    id: newId(),
    type,
    projectId,
    time: now.toISOString(),
    entity: { typename: 'JointAcceptance', id },
    visibility,
    actor: { ...actor },
    summary,
    data: { acceptanceId: id, registerNumber, ...data },
  };
  return { kind: 'event', event };
}
