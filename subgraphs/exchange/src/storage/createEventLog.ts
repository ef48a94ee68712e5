import type { StoredEvent } from '@guanjia/kernel/messages';
import { and, asc, desc, eq, gt, inArray, lt, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { EventLog, TimelineQuery } from '../domain/eventLog.ts';
import { appendAudits } from './appendAudits.ts';
import { appendNew } from './appendEntries.ts';
import { eventLog, logHead, projectHeads } from './logTables.ts';
import { uuidArray } from './rowsFromJson.ts';
import { countRecentEvents, selectRecentEvents } from './selectRecentEvents.ts';
import { toStoredEvent, toTracedEvent } from './toStoredEvent.ts';

/** The event log on PostgreSQL. */
export function createEventLog(database: Database): EventLog {
  const { db } = database;
  return {
    append: (entries, audits = []) =>
      database.transaction(async (tx) => {
        const appended = await appendNew(tx, entries);
        await appendAudits(tx, audits);
        return appended;
      }),
    async readFeed(after, limit) {
      const rows = await db
        .select()
        .from(eventLog)
        .where(gt(eventLog.gseq, after))
        .orderBy(asc(eventLog.gseq))
        .limit(limit);
      return rows.map(toTracedEvent);
    },
    readTimelines: (projectIds, query) => readTimelines(database, projectIds, query),
    readRecent: (query) => selectRecentEvents(db, query),
    countRecent: (chosen) => countRecentEvents(db, chosen),
    async head() {
      const [head] = await db.select().from(logHead).where(eq(logHead.id, 1));
      return head?.gseq ?? 0;
    },
    archivedThroughOf: (projectIds) => readArchivedThrough(database, projectIds),
    headsOf: (projectIds) => readHeads(database, projectIds),
    async findByIds(ids) {
      const rows = await db
        .select()
        .from(eventLog)
        .where(inArray(eventLog.id, [...ids]));
      const byId = new Map(rows.map((row) => [row.id, toStoredEvent(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    },
  };
}

const headRow = z.object({ project_id: z.string(), seq: z.coerce.number() });

/** Without what is committed and not numbered yet, by one statement and so at one instant. */
async function readHeads({ db }: Database, projectIds: readonly string[]): Promise<number[]> {
  const { rows } = await db.execute(sql`
    select project_id, seq - (select count(*) from exchange.event_intake as intake
      where intake.project_id = head.project_id) as seq
    from exchange.project_heads as head where project_id = any(${uuidArray(projectIds)}::uuid[])`);
  const seqOf = new Map(
    z
      .array(headRow)
      .parse(rows)
      .map((row) => [row.project_id, row.seq]),
  );
  return projectIds.map((id) => seqOf.get(id) ?? 0);
}

/** What lies before the first event that the log still has of a project. */
async function readArchivedThrough({ db }: Database, projectIds: readonly string[]): Promise<number[]> {
  const { rows } = await db.execute(sql`
    select head.project_id, coalesce(
      (select min(event.seq) - 1 from exchange.event_log as event where event.project_id = head.project_id),
      head.seq - (select count(*) from exchange.event_intake as intake where intake.project_id = head.project_id)
    ) as seq
    from exchange.project_heads as head where head.project_id = any(${uuidArray(projectIds)}::uuid[])`);
  const seqOf = new Map(
    z
      .array(headRow)
      .parse(rows)
      .map((row) => [row.project_id, row.seq]),
  );
  return projectIds.map((id) => seqOf.get(id) ?? 0);
}

/** The events of several projects by one statement, each project cut off at the limit by itself. */
async function readTimelines(
  { db }: Database,
  projectIds: readonly string[],
  query: TimelineQuery,
): Promise<StoredEvent[][]> {
  const events = db
    .select()
    .from(eventLog)
    .where(and(eq(eventLog.projectId, projectHeads.projectId), ...conditionsOf(query)))
    .orderBy(query.fromEnd ? desc(eventLog.seq) : asc(eventLog.seq))
    .limit(query.limit)
    .as('events');
  const rows = await db
    .select({ event: events._.selectedFields })
    .from(projectHeads)
    .crossJoinLateral(events)
    .where(inArray(projectHeads.projectId, [...projectIds]))
    .orderBy(asc(events.seq));
  const byProject = Map.groupBy(
    rows.map(({ event }) => toStoredEvent(event)),
    ({ projectId }) => projectId,
  );
  return projectIds.map((id) => byProject.get(id) ?? []);
}

function conditionsOf({ visibilities, types, after, before }: TimelineQuery): (SQL | undefined)[] {
  return [
    inArray(eventLog.visibility, [...visibilities]),
    types === null ? undefined : inArray(eventLog.type, [...types]),
    after === null ? undefined : gt(eventLog.seq, after),
    before === null ? undefined : lt(eventLog.seq, before),
  ];
}
