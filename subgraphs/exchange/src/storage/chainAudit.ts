import { chainEntries } from '@guanjia/kernel/ledger';
import type { AuditEntry, StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { asc, gt, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { entryRow, eventRow, keyRow, type TrailRow, trailDetail } from '../domain/auditTrail.ts';
import { type ActorColumns, actorColumnNames, actorColumnTypes, toActor, toActorColumns } from './actorColumns.ts';
import { eventLog } from './logTables.ts';
import { rowsFromJson, uuidArray } from './rowsFromJson.ts';
import { toStoredEvent } from './toStoredEvent.ts';

/** Where the trail ends, and the last event that stands in it. */
export interface TrailEnd {
  readonly position: number;
  readonly hash: string;
  readonly gseq: number;
}

export interface ChainedTrail {
  readonly rows: number;
  readonly end: TrailEnd;
  /** Whether older events wait for their place, as after the trail was introduced. */
  readonly isBehind: boolean;
}

const largestStep = 500;

/**
 * Puts the events that have just been numbered, and the entries that wait, at the end of the audit trail (X2). It runs in the
 * sequencer's transaction, after the commit of whoever wrote them, so that no writer waits for it.
 */
export async function chainAudit(
  tx: Transaction,
  end: TrailEnd,
  numbered: { readonly events: readonly StoredEvent[]; readonly before: number },
): Promise<ChainedTrail> {
  const key = end.position === 0 ? await introduceKey(tx) : [];
  if (key === null) return { rows: 0, end, isBehind: false };
  // the trail is younger than the log: what the log had before comes first
  const isBehind = end.gseq < numbered.before;
  const events = isBehind ? await readBehind(tx, end.gseq) : numbered.events;
  const entries = await takeWaiting(tx);
  const gseq = events.at(-1)?.gseq ?? (isBehind ? numbered.before : end.gseq);
  const regionOf = await readRegions(tx, [
    ...events.map(({ projectId }) => projectId),
    ...entries.flatMap(({ audit: { projectId, regionCode } }) =>
      projectId === null || regionCode !== null ? [] : [projectId],
    ),
  ]);
  const rows = [
    ...key,
    ...events.map((event) => eventRow(event, regionOf.get(event.projectId) ?? null)),
    ...entries.map(({ audit, department }) => entryRow(audit, department, regionOf.get(audit.projectId ?? '') ?? null)),
  ];
  const last = await save(tx, rows, end);
  return { rows: rows.length, end: { ...last, gseq }, isBehind: isBehind || entries.length === largestStep };
}

interface KeyColumns extends Record<string, unknown> {
  readonly public_key: string;
  readonly since: string;
}

/** The first row: the key with which the trail's checkpoints are signed; null while the exchange has none. */
async function introduceKey(tx: Transaction): Promise<TrailRow[] | null> {
  const { rows } = await tx.execute<KeyColumns>(
    sql`select public_key, since from exchange.own_keys where name = 'exchange'`,
  );
  const [key] = rows;
  if (key === undefined) return null;
  return [keyRow({ id: newId(), at: new Date(key.since), publicKey: key.public_key })];
}

async function readBehind(tx: Transaction, gseq: number): Promise<StoredEvent[]> {
  const rows = await tx
    .select()
    .from(eventLog)
    .where(gt(eventLog.gseq, gseq))
    .orderBy(asc(eventLog.gseq))
    .limit(largestStep);
  return rows.map(toStoredEvent);
}

interface EntryColumns extends ActorColumns {
  readonly id: string;
  readonly department: string;
  readonly action: string;
  readonly at: string;
  readonly project_id: string | null;
  readonly region_code: string | null;
  readonly entity_type: string;
  readonly entity_id: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

/** In the order in which they were taken in. */
async function takeWaiting(tx: Transaction): Promise<{ audit: AuditEntry; department: string }[]> {
  const { rows } = await tx.execute<EntryColumns & { readonly intake: string } & Record<string, unknown>>(sql`
    with taken as (
      delete from exchange.audit_waiting
      where intake in (select intake from exchange.audit_waiting order by intake limit ${largestStep})
      returning intake, id
    )
    select taken.intake, entry.* from taken join exchange.audit_entries as entry on entry.id = taken.id`);
  return rows
    .toSorted((a, b) => Number(a.intake) - Number(b.intake))
    .map((row) => ({ audit: toAuditEntry(row), department: row.department }));
}

/** An entry as its row has it: what it was when it was sent. */
function toAuditEntry(row: EntryColumns): AuditEntry {
  return {
    id: row.id,
    action: row.action,
    at: new Date(row.at).toISOString(),
    entity: { typename: row.entity_type, id: row.entity_id },
    actor: toActor(row),
    projectId: row.project_id,
    regionCode: row.region_code,
    before: row.before,
    after: row.after,
  };
}

interface RegionColumns extends Record<string, unknown> {
  readonly id: string;
  readonly region: string | null;
}

async function readRegions(
  tx: Transaction,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (projectIds.length === 0) return new Map();
  const { rows } = await tx.execute<RegionColumns>(sql`
    select project_id as id, facts ->> 'regionCode' as region from exchange.project_facts
    where project_id = any(${uuidArray([...new Set(projectIds)])}::uuid[])`);
  return new Map(rows.map(({ id, region }) => [id, region]));
}

const names = `position, id, step, at, department, type, project_id, region_code, entity_type, entity_id,
  ${actorColumnNames}, gseq, content, previous, hash`;
const types = `position bigint, id uuid, step text, at timestamptz, department text, type text, project_id uuid,
  region_code text, entity_type text, entity_id text, ${actorColumnTypes}, gseq bigint, content text, previous text,
  hash text`;

async function save(
  tx: Transaction,
  rows: readonly TrailRow[],
  end: { readonly position: number; readonly hash: string },
): Promise<{ position: number; hash: string }> {
  const links = chainEntries(
    rows.map((row) => ({
      id: row.id,
      at: row.at,
      step: row.step,
      handoffId: null,
      legId: null,
      actor: row.actor.subject,
      detail: trailDetail(row),
    })),
    end,
  );
  const last = links.at(-1);
  if (last === undefined) return { position: end.position, hash: end.hash };
  const records = rows.flatMap((row, place) => {
    const link = links[place];
    if (link === undefined) return [];
    const { id, step, department, type, gseq, content } = row;
    const { position, at, previous, hash } = link;
    return {
      position,
      id,
      step,
      at,
      department,
      type,
      gseq,
      content,
      previous,
      hash,
      ...toActorColumns(row.actor),
      project_id: row.projectId,
      region_code: row.regionCode,
      entity_type: row.entity.typename,
      entity_id: row.entity.id,
    };
  });
  await tx.execute(sql`
    insert into exchange.audit_trail (${sql.raw(names)}) select ${sql.raw(names)} from ${rowsFromJson(records, types)}`);
  return { position: last.position, hash: last.hash };
}
