import { and, asc, desc, gte, lte, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { EventArchive } from '../domain/eventArchive.ts';
import { archiveSegments, eventLog } from './logTables.ts';
import { toStoredEvent } from './toStoredEvent.ts';

/** The archive's side of PostgreSQL; a trigger lets an event go only when a segment holds it. */
export function createEventArchive(database: Database): EventArchive {
  const { db } = database;
  return {
    async lastSegment() {
      const [last] = await db.select().from(archiveSegments).orderBy(desc(archiveSegments.number)).limit(1);
      return last ?? null;
    },
    async readOldest(before, limit) {
      const rows = await db.select().from(eventLog).orderBy(asc(eventLog.gseq)).limit(limit);
      const firstYoung = rows.findIndex(({ recordedAt }) => recordedAt >= before);
      return (firstYoung === -1 ? rows : rows.slice(0, firstYoung)).map(toStoredEvent);
    },
    close: (segment) =>
      database.transaction(async (tx) => {
        const range = and(gte(eventLog.gseq, segment.firstGseq), lte(eventLog.gseq, segment.lastGseq));
        await tx.insert(archiveSegments).values(segment);
        await tx.execute(sql`
          insert into exchange.archived_ids (id, digest) select id, digest from exchange.event_log where ${range}`);
        await tx.delete(eventLog).where(range);
      }),
  };
}
