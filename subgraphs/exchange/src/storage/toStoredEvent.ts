import type { StoredEvent } from '@guanjia/kernel/messages';
import { z } from 'zod';
import type { eventLog } from './logTables.ts';

const json = z.record(z.string(), z.unknown());

/** An event as its row has it. */
export function toStoredEvent(row: typeof eventLog.$inferSelect): StoredEvent {
  return {
    id: row.id,
    type: row.type,
    projectId: row.projectId,
    time: row.time.toISOString(),
    entity: { typename: row.entityType, id: row.entityId },
    visibility: row.visibility,
    actor: { subject: row.actorSubject, name: row.actorName },
    summary: { en: row.summaryEn, zh: row.summaryZh },
    data: json.parse(row.data),
    seq: row.seq,
    gseq: row.gseq,
    source: row.source,
  };
}
