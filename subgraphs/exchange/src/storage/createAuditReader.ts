import { regionPrefix } from '@guanjia/kernel/regions';
import { and, asc, desc, eq, gt, gte, inArray, like, lt, lte, or, sql } from '@guanjia/runtime/drizzle';
import type { Database, Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import type {
  AuditContent,
  AuditQuery,
  AuditReader,
  AuditScope,
  StoredTrailRow,
  TrailPiece,
} from '../domain/auditReader.ts';
import { toActor } from './actorColumns.ts';
import { auditCheckpoints, auditEntries, auditTrail } from './auditTables.ts';
import { archiveSegments, eventLog, logHead } from './logTables.ts';
import { type EventChanges, readEventChanges } from './readEventChanges.ts';
import { toStoredEvent } from './toStoredEvent.ts';

/** Every query of the transaction sees the same instant, so that what is compared belongs together. */
const oneInstant = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;

/** The audit trail on PostgreSQL. `changes` says how before and after are read from each type of event. */
export function createAuditReader({ db }: Pick<Database, 'db'>, changes: EventChanges): AuditReader {
  return {
    async head() {
      const [head] = await db.select().from(logHead).where(eq(logHead.id, 1));
      if (head === undefined || head.auditPosition === 0) return null;
      return { position: head.auditPosition, hash: head.auditHash };
    },
    async lastCheckpoint() {
      const [last] = await db.select().from(auditCheckpoints).orderBy(desc(auditCheckpoints.position)).limit(1);
      return last ?? null;
    },
    find: (query) => find(db, query),
    contentsOf: (ids) => readContents(db, changes, ids),
    readTrail: (after, limit) => db.transaction((tx) => readTrail(tx, after, limit), oneInstant),
  };
}

const { at: _, ...trailColumns } = {
  position: auditTrail.position,
  id: auditTrail.id,
  step: sql<string>`${auditTrail.step}`.as('step_text'),
  at: auditTrail.at,
  department: auditTrail.department,
  type: auditTrail.type,
  projectId: auditTrail.projectId,
  regionCode: auditTrail.regionCode,
  entityType: auditTrail.entityType,
  entityId: auditTrail.entityId,
  actorSubject: auditTrail.actorSubject,
  actorName: auditTrail.actorName,
  onBehalfKind: auditTrail.onBehalfKind,
  onBehalfId: auditTrail.onBehalfId,
  onBehalfName: auditTrail.onBehalfName,
  actorRight: auditTrail.actorRight,
  gseq: auditTrail.gseq,
  content: auditTrail.content,
  previous: auditTrail.previous,
  hash: auditTrail.hash,
};

/** The time with its microseconds, which a Date would drop: more than milliseconds can only be there by a change. */
const rowColumns = {
  ...trailColumns,
  atText: sql<string>`to_char(${auditTrail.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('at_text'),
};

type Selected = Omit<typeof auditTrail.$inferSelect, 'at' | 'step'> & {
  readonly atText: string;
  readonly step: string;
};

function toRow(row: Selected): StoredTrailRow {
  const { position, id, step, department, type, projectId, regionCode, gseq, content, previous, hash } = row;
  return {
    position,
    id,
    step,
    department,
    type,
    projectId,
    regionCode,
    gseq,
    content,
    previous,
    hash,
    at: row.atText.replace(/000Z$/, 'Z'),
    entity: { typename: row.entityType, id: row.entityId },
    actor: toActor({
      actor_subject: row.actorSubject,
      actor_name: row.actorName,
      on_behalf_kind: row.onBehalfKind,
      on_behalf_id: row.onBehalfId,
      on_behalf_name: row.onBehalfName,
      actor_right: row.actorRight,
    }),
  };
}

async function find(reader: Reader, query: AuditQuery): Promise<StoredTrailRow[]> {
  const { position } = auditTrail;
  const rows = await reader
    .select(rowColumns)
    .from(auditTrail)
    .where(and(...conditionsOf(query), scopeOf(query.scope)))
    .orderBy(query.newestFirst ? desc(position) : asc(position))
    .limit(query.limit);
  return rows.map(toRow);
}

function conditionsOf({ filter, after, newestFirst }: AuditQuery): (SQL | undefined)[] {
  const equal = [
    [auditTrail.projectId, filter.projectId],
    [auditTrail.actorSubject, filter.subject],
    [auditTrail.onBehalfId, filter.onBehalfOf],
    [auditTrail.type, filter.type],
    [auditTrail.department, filter.department],
    [auditTrail.entityType, filter.entityType],
    [auditTrail.entityId, filter.entityId],
  ] as const;
  const behind = newestFirst ? lt : gt;
  return [
    ...equal.map(([column, value]) => (value === null ? undefined : eq(column, value))),
    filter.right === null ? undefined : like(auditTrail.actorRight, `${escapeLike(filter.right)}%`),
    filter.from === null ? undefined : gte(auditTrail.at, filter.from),
    filter.to === null ? undefined : lte(auditTrail.at, filter.to),
    after === null ? undefined : behind(auditTrail.position, after),
  ];
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

function scopeOf({ regions }: AuditScope): SQL | undefined {
  if (regions === null) return undefined;
  return or(sql`false`, ...regions.map((region) => like(auditTrail.regionCode, `${regionPrefix(region)}%`)));
}

const json = z.record(z.string(), z.unknown());

async function readContents(
  reader: Reader,
  changes: EventChanges,
  ids: readonly string[],
): Promise<(AuditContent | null)[]> {
  const { id, projectId, seq, type, data } = eventLog;
  const rows = await reader
    .select({ id, projectId, seq, type, data })
    .from(eventLog)
    .where(inArray(eventLog.id, [...ids]));
  const events = rows.map((row) => ({ ...row, data: json.parse(row.data) }));
  const changeOf = await readEventChanges(reader, changes, events);
  const entries = await reader
    .select({ id: auditEntries.id, before: auditEntries.before, after: auditEntries.after })
    .from(auditEntries)
    .where(inArray(auditEntries.id, [...ids]));
  const byId = new Map<string, AuditContent>([
    ...events.map((event) => {
      const { before = null, after = null } = changeOf.get(event.id) ?? {};
      return [event.id, { data: event.data, before, after }] as const;
    }),
    ...entries.map(
      ({ id, before, after }) =>
        [id, { data: null, before: json.nullable().parse(before), after: json.nullable().parse(after) }] as const,
    ),
  ]);
  return ids.map((id) => byId.get(id) ?? null);
}

async function readTrail(reader: Reader, after: number, limit: number) {
  const selected = await reader
    .select(rowColumns)
    .from(auditTrail)
    .where(gt(auditTrail.position, after))
    .orderBy(asc(auditTrail.position))
    .limit(limit);
  const rows = selected.map(toRow);
  const last = rows.length < limit ? undefined : rows.at(-1);
  const checkpoints = await reader
    .select()
    .from(auditCheckpoints)
    .where(
      and(
        gt(auditCheckpoints.position, after),
        last === undefined ? undefined : lte(auditCheckpoints.position, last.position),
      ),
    )
    .orderBy(asc(auditCheckpoints.position));
  return { pieces: await withContents(reader, rows), checkpoints };
}

/** By one statement for each table; what has been archived is told by the numbers of the archive's files. */
async function withContents(reader: Reader, rows: readonly StoredTrailRow[]): Promise<TrailPiece[]> {
  const ids = rows.map(({ id }) => id);
  const events = await reader.select().from(eventLog).where(inArray(eventLog.id, ids));
  const entries = await reader.select().from(auditEntries).where(inArray(auditEntries.id, ids));
  const [{ archived } = { archived: 0 }] = await reader
    .select({ archived: sql`coalesce(max(${archiveSegments.lastGseq}), 0)`.mapWith(Number) })
    .from(archiveSegments);
  const byId = new Map<string, object>([
    ...events.map((row) => [row.id, toStoredEvent(row)] as const),
    ...entries.map((row) => [row.id, toEntry(row)] as const),
  ]);
  return rows.map((row) => ({
    row,
    content: byId.get(row.id) ?? null,
    isArchived: row.gseq !== null && row.gseq <= archived,
  }));
}

function toEntry(row: typeof auditEntries.$inferSelect): object {
  return {
    id: row.id,
    action: row.action,
    at: row.at.toISOString(),
    entity: { typename: row.entityType, id: row.entityId },
    actor: toActor({
      actor_subject: row.actorSubject,
      actor_name: row.actorName,
      on_behalf_kind: row.onBehalfKind,
      on_behalf_id: row.onBehalfId,
      on_behalf_name: row.onBehalfName,
      actor_right: row.actorRight,
    }),
    projectId: row.projectId,
    regionCode: row.regionCode,
    before: row.before,
    after: row.after,
  };
}
