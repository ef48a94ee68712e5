import type { StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';

/** An event of the project as the exchange keeps it. */
export function eventOf(projectId: string, seq: number, more: Partial<StoredEvent> = {}): StoredEvent {
  return {
    id: newId(),
    type: 'approval.applicationAccepted',
    projectId,
    time: '2026-08-03T09:00:00+08:00',
    entity: { typename: 'Project', id: projectId },
    visibility: 'PUBLIC',
    actor: { subject: 'demo', name: '演示' },
    summary: { en: `step ${seq}`, zh: `第${seq}步` },
    data: {},
    seq,
    gseq: seq,
    source: 'approval',
    ...more,
  };
}
