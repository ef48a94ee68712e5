import type { StoredEvent } from '@guanjia/kernel/messages';
import { z } from 'zod';
import { toActor } from './actorColumns.ts';
import type { eventLog } from './logTables.ts';

const json = z.record(z.string(), z.unknown());

/** An event as its row has it, and nothing else: digests are made of it. */
export function toStoredEvent(row: typeof eventLog.$inferSelect): StoredEvent {
  return {
    id: row.id,
    type: row.type,
    projectId: row.projectId,
    time: row.time.toISOString(),
    entity: { typename: row.entityType, id: row.entityId },
    visibility: row.visibility,
    actor: toActor({
      actor_subject: row.actorSubject,
      actor_name: row.actorName,
      on_behalf_kind: row.onBehalfKind,
      on_behalf_id: row.onBehalfId,
      on_behalf_name: row.onBehalfName,
      actor_right: row.actorRight,
    }),
    summary: { en: row.summaryEn, zh: row.summaryZh },
    data: json.parse(row.data),
    seq: row.seq,
    gseq: row.gseq,
    source: row.source,
  };
}

/** The same with the trace in which it was written, for those who go on from it. */
export function toTracedEvent(row: typeof eventLog.$inferSelect): StoredEvent {
  const { traceparent } = row;
  return traceparent === null ? toStoredEvent(row) : { ...toStoredEvent(row), traceparent };
}
