import type { LedgerEntry } from '@guanjia/kernel/ledger';
import { sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { factsEventTypes, saveProjectFacts } from '@guanjia/runtime/projectFactsTable';
import { z } from 'zod';
import type { Appended } from '../domain/eventLog.ts';
import { requestedStep } from '../domain/ledgerEntries.ts';
import type { LogEntry } from '../domain/logEntry.ts';
import { type KnownMessages, newEntries } from '../domain/newEntries.ts';
import { actorColumnNames, actorColumnTypes, toActorColumns } from './actorColumns.ts';
import { projectFacts } from './logTables.ts';
import { rowsFromJson, uuidArray } from './rowsFromJson.ts';

interface Numbered extends LogEntry {
  readonly seq: number;
}

/**
 * Appends to the intake of the log, numbered within each project, with the handoffs and facts that come along; the number
 * over all is given after the commit (see `createSequencer`). Projects are locked in the order of their ids until commit, so
 * that writers wait for each other but never in a circle.
 */
export async function appendEntries(tx: Transaction, entries: readonly LogEntry[]): Promise<Appended> {
  if (entries.length === 0) return { legs: [] };
  return appendNumbered(tx, number(entries, await lockHeads(tx, entries)));
}

/**
 * The same for messages that may have been taken in before: those are left out.
 * @throws CONFLICTING_MESSAGE
 */
export async function appendNew(tx: Transaction, entries: readonly LogEntry[]): Promise<Appended> {
  if (entries.length === 0) return { legs: [] };
  const heads = await lockHeads(tx, entries);
  const fresh = newEntries(entries, await readKnown(tx, entries));
  if (fresh.length < entries.length) await setHeads(tx, heads, fresh);
  if (fresh.length === 0) return { legs: [] };
  return appendNumbered(tx, number(fresh, heads));
}

/** Writes steps to the intake of the ledger, where they wait for their place in the chain. */
export async function appendLedger(tx: Transaction, entries: readonly LedgerEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ at, handoffId, legId, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
    handoff_id: handoffId,
    leg_id: legId,
  }));
  await tx.execute(sql`
    insert into exchange.ledger_intake (id, at, step, handoff_id, leg_id, actor, detail)
    select id, at, step, handoff_id, leg_id, actor, detail from ${rowsFromJson(
      rows,
      'id uuid, at timestamptz, step text, handoff_id uuid, leg_id uuid, actor text, detail jsonb',
    )}`);
}

const headRow = z.object({ project_id: z.string(), seq: z.number() });

/** Moves the heads of the projects on by their entries and locks them until commit; answers where they stood before. */
async function lockHeads(tx: Transaction, entries: readonly LogEntry[]): Promise<ReadonlyMap<string, number>> {
  const counts = countByProject(entries);
  const rows = [...counts].map(([project_id, seq]) => ({ project_id, seq }));
  const answer = await tx.execute(sql`
    insert into exchange.project_heads (project_id, seq)
    select project_id, seq from ${rowsFromJson(rows, 'project_id uuid, seq int')}
    on conflict (project_id) do update set seq = project_heads.seq + excluded.seq
    returning project_id, seq`);
  const heads = z.array(headRow).parse(answer.rows);
  return new Map(heads.map(({ project_id: id, seq }) => [id, seq - (counts.get(id) ?? 0)]));
}

/** Takes the heads back to where they belong when some of the entries turn out to be repetitions. */
async function setHeads(
  tx: Transaction,
  heads: ReadonlyMap<string, number>,
  fresh: readonly LogEntry[],
): Promise<void> {
  const counts = countByProject(fresh);
  const rows = [...heads].map(([project_id, seq]) => ({ project_id, seq: seq + (counts.get(project_id) ?? 0) }));
  await tx.execute(sql`
    update exchange.project_heads as head set seq = r.seq
    from ${rowsFromJson(rows, 'project_id uuid, seq int')} where head.project_id = r.project_id`);
}

/** How many entries each project has, in the order of project ids. */
function countByProject(entries: readonly LogEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const projectId of entries.map(({ event }) => event.projectId).toSorted()) {
    counts.set(projectId, (counts.get(projectId) ?? 0) + 1);
  }
  return counts;
}

async function appendNumbered(tx: Transaction, numbered: readonly Numbered[]): Promise<Appended> {
  await saveEvents(tx, numbered);
  for (const { event, seq } of numbered) {
    if (factsEventTypes.includes(event.type)) await saveProjectFacts(tx, { projectFacts }, { ...event, gseq: seq });
  }
  return saveHandoffs(tx, numbered);
}

const knownRow = z.object({ kind: z.enum(['message', 'leg']), id: z.string(), digest: z.string() });

/** By one statement, so that an event that moves from the intake to the log meanwhile is seen in one of them. */
async function readKnown(tx: Transaction, entries: readonly LogEntry[]): Promise<KnownMessages> {
  const events = uuidArray(entries.flatMap(({ handoff, key }) => (handoff === null ? [key] : [])));
  const asked = entries.flatMap(({ handoff }) => (handoff === null ? [] : [handoff]));
  const handoffs = uuidArray(asked.map(({ id }) => id));
  const legs = uuidArray(asked.flatMap((handoff) => handoff.legs.map(({ id }) => id)));
  const answer = await tx.execute(sql`
    select 'message' as kind, id, digest from exchange.event_intake where id = any(${events}::uuid[])
    union all select 'message', id, digest from exchange.event_log where id = any(${events}::uuid[])
    union all select 'message', id, digest from exchange.archived_ids where id = any(${events}::uuid[])
    union all select 'message', id, digest from exchange.handoffs where id = any(${handoffs}::uuid[])
    union all select 'leg', id, handoff_id::text from exchange.legs
      where id = any(${legs}::uuid[]) and not handoff_id = any(${handoffs}::uuid[])`);
  const known = z.array(knownRow).parse(answer.rows);
  const messages = known.filter(({ kind }) => kind === 'message');
  return {
    digests: new Map(messages.map(({ id, digest }) => [id, digest])),
    legIds: new Set(known.filter(({ kind }) => kind === 'leg').map(({ id }) => id)),
  };
}

function number(entries: readonly LogEntry[], heads: ReadonlyMap<string, number>): Numbered[] {
  const seqs = new Map(heads);
  return entries.map((entry) => {
    const seq = (seqs.get(entry.event.projectId) ?? 0) + 1;
    seqs.set(entry.event.projectId, seq);
    return { ...entry, seq };
  });
}

async function saveEvents(tx: Transaction, numbered: readonly Numbered[]): Promise<void> {
  const rows = numbered.map(({ event, source, digest, seq, traceparent = null }) => ({
    id: event.id,
    project_id: event.projectId,
    seq,
    type: event.type,
    source,
    time: event.time,
    entity_type: event.entity.typename,
    entity_id: event.entity.id,
    visibility: event.visibility,
    ...toActorColumns(event.actor),
    summary_en: event.summary.en,
    summary_zh: event.summary.zh,
    data: event.data,
    digest,
    traceparent,
  }));
  const columns = `project_id, seq, id, type, source, time, entity_type, entity_id, visibility, ${actorColumnNames},
    summary_en, summary_zh, data, digest, traceparent`;
  await tx.execute(sql`
    insert into exchange.event_intake (${sql.raw(columns)}) select ${sql.raw(columns)} from ${rowsFromJson(
      rows,
      `project_id uuid, seq int, id uuid, type text, source text, time timestamptz, entity_type text, entity_id text,
      visibility text, ${actorColumnTypes}, summary_en text, summary_zh text, data jsonb, digest text,
      traceparent text`,
    )}`);
}

async function saveHandoffs(tx: Transaction, numbered: readonly Numbered[]): Promise<Appended> {
  const begun = numbered.flatMap(({ handoff, ...entry }) => (handoff === null ? [] : [{ handoff, ...entry }]));
  if (begun.length === 0) return { legs: [] };
  const handoffRows = begun.map(({ handoff, digest, traceparent = null }) => ({
    id: handoff.id,
    project_id: handoff.projectId,
    purpose: handoff.purpose,
    sender: handoff.sender,
    cover: handoff.cover,
    materials: handoff.materials,
    due_working_days: handoff.dueWorkingDays,
    due_date: handoff.dueDate,
    due_provisional: handoff.dueProvisional,
    requested_at: handoff.requestedAt.toISOString(),
    status: handoff.status,
    priority: handoff.priority,
    digest,
    traceparent,
  }));
  const handoffColumns = `id, project_id, purpose, sender, cover, materials, due_working_days, due_date, due_provisional,
    requested_at, status, priority, digest, traceparent`;
  await tx.execute(sql`
    insert into exchange.handoffs (${sql.raw(handoffColumns)}) select ${sql.raw(handoffColumns)} from ${rowsFromJson(
      handoffRows,
      `id uuid, project_id uuid, purpose text, sender text, cover jsonb, materials jsonb, due_working_days int,
      due_date date, due_provisional boolean, requested_at timestamptz, status text, priority smallint, digest text,
      traceparent text`,
    )}`);
  const legs = begun.flatMap(({ handoff, traceparent = null }) =>
    handoff.legs.map(({ id, recipient, channel, status }, place) => ({
      id,
      handoff_id: handoff.id,
      place,
      recipient,
      channel,
      status,
      priority: handoff.priority,
      traceparent,
    })),
  );
  await tx.execute(sql`
    insert into exchange.legs
      (id, handoff_id, place, recipient, channel, status, attempts, attempts_before_replay, changed_at)
    select id, handoff_id, place, recipient, channel, status, 0, 0, clock_timestamp() from ${rowsFromJson(
      legs,
      'id uuid, handoff_id uuid, place smallint, recipient text, channel text, status text',
    )}`);
  await appendLedger(
    tx,
    begun.map(({ handoff }) => requestedStep(handoff)),
  );
  return {
    legs: legs.map(({ id, recipient, priority, traceparent, handoff_id: handoffId }) => ({
      legId: id,
      handoffId,
      recipient,
      priority,
      traceparent,
    })),
  };
}
