import { chainEntries, type LedgerEntry, type LedgerStep } from '@guanjia/kernel/ledger';
import type { StoredEvent, Visibility } from '@guanjia/kernel/messages';
import { sql } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { Numbered, Sequencer } from '../domain/sequencer.ts';
import { type ActorColumns, actorColumnNames, toActor } from './actorColumns.ts';
import { chainAudit } from './chainAudit.ts';
import { rowsFromJson } from './rowsFromJson.ts';

export interface SequencerOptions {
  readonly database: Database;
  /** Who stands for election; no two processes may have the same name. */
  readonly holder: string;
  /** For how long an election holds without a sign of life, in milliseconds of the database's clock. */
  readonly leaseMs: number;
}

/** Rows numbered by one step at most. */
const largestStep = 500;

const headSchema = z.object({
  gseq: z.coerce.number(),
  ledger_position: z.coerce.number(),
  ledger_hash: z.string(),
  audit_gseq: z.coerce.number(),
  audit_position: z.coerce.number(),
  audit_hash: z.string(),
});
type Head = z.infer<typeof headSchema>;

/**
 * Numbers what is committed (X3, H4): events get their `gseq`, ledger entries their place in the chain. One process at a
 * time is elected, by a lease in the one row that all of them lock; a step of one that has lost its lease changes nothing.
 * So a late commit is numbered late, and never skipped, whoever is killed when.
 */
export function createSequencer({ database, holder, leaseMs }: SequencerOptions): Sequencer {
  return {
    step: () =>
      database.transaction(async (tx) => {
        const head = await elect(tx, holder, leaseMs);
        return head === null ? null : numberAll(tx, head);
      }),
    async resign() {
      await database.db.execute(
        sql`update exchange.log_head set holder = null, held_until = null where id = 1 and holder = ${holder}`,
      );
    },
    async unnumbered() {
      const { rows } = await database.db.execute(sql`
        select (select count(*) from exchange.event_intake) + (select count(*) from exchange.ledger_intake)
          + (select count(*) from exchange.audit_waiting) as n`);
      return z.tuple([z.object({ n: z.coerce.number() })]).parse(rows)[0].n;
    },
  };
}

/** The end of log and ledger, locked until commit; null when another is elected. */
async function elect(tx: Transaction, holder: string, leaseMs: number): Promise<Head | null> {
  const { rows } = await tx.execute(sql`
    update exchange.log_head
    set holder = ${holder}, held_until = clock_timestamp() + ${leaseMs} * interval '1 millisecond'
    where id = 1 and (holder = ${holder} or holder is null or held_until < clock_timestamp())
    returning gseq, ledger_position, ledger_hash, audit_gseq, audit_position, audit_hash`);
  const [head] = z.array(headSchema).parse(rows);
  return head ?? null;
}

async function numberAll(tx: Transaction, head: Head): Promise<Numbered> {
  const began = performance.now();
  const events = await numberEvents(tx, head.gseq);
  const ledger = await chainLedger(tx, { position: head.ledger_position, hash: head.ledger_hash });
  const { position, hash } = ledger.end;
  const trailEnd = { gseq: head.audit_gseq, position: head.audit_position, hash: head.audit_hash };
  const trailBegan = performance.now();
  const trail = await chainAudit(tx, trailEnd, { events, before: head.gseq });
  const trailMs = performance.now() - trailBegan;
  if (events.length > 0 || ledger.rows > 0 || trail.rows > 0 || trail.isBehind) {
    await tx.execute(sql`
      update exchange.log_head
      set gseq = ${head.gseq + events.length}, ledger_position = ${position}, ledger_hash = ${hash},
        audit_gseq = ${trail.end.gseq}, audit_position = ${trail.end.position}, audit_hash = ${trail.end.hash}
      where id = 1`);
  }
  return {
    events,
    ledgerRows: ledger.rows,
    end: { position, hash },
    trailEnd: { position: trail.end.position, hash: trail.end.hash },
    trailRows: trail.rows,
    tookMs: performance.now() - began,
    trailMs,
    more: events.length === largestStep || ledger.rows === largestStep || trail.isBehind,
  };
}

/** As the database has just answered it, and so not parsed again: this is done for every event there is. */
interface EventRow extends ActorColumns, Record<string, unknown> {
  readonly gseq: string;
  readonly project_id: string;
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly time: string;
  readonly entity_type: string;
  readonly entity_id: string;
  readonly visibility: Visibility;
  readonly summary_en: string;
  readonly summary_zh: string;
  readonly data: Record<string, unknown>;
  readonly traceparent: string | null;
}

/** Moves events from the intake to the log in the order in which they were written; those of a project stand by `seq`. */
async function numberEvents(tx: Transaction, lastGseq: number): Promise<StoredEvent[]> {
  const columns = sql.raw(`project_id, seq, id, type, source, time, entity_type, entity_id, visibility,
    ${actorColumnNames}, summary_en, summary_zh, data, digest, traceparent, recorded_at`);
  const { rows } = await tx.execute<EventRow>(sql`
    with taken as (
      delete from exchange.event_intake
      where position in (select position from exchange.event_intake order by position limit ${largestStep})
      returning *
    )
    insert into exchange.event_log (gseq, ${columns})
    select ${lastGseq} + row_number() over (order by position), ${columns} from taken order by position
    returning gseq, project_id, seq, id, type, source, time, entity_type, entity_id, visibility,
      ${sql.raw(actorColumnNames)}, summary_en, summary_zh, data, traceparent`);
  const events = rows.map(toEvent);
  return events.toSorted((a, b) => a.gseq - b.gseq);
}

function toEvent(row: EventRow): StoredEvent {
  return {
    id: row.id,
    type: row.type,
    projectId: row.project_id,
    time: new Date(row.time).toISOString(),
    entity: { typename: row.entity_type, id: row.entity_id },
    visibility: row.visibility,
    actor: toActor(row),
    summary: { en: row.summary_en, zh: row.summary_zh },
    data: row.data,
    seq: row.seq,
    gseq: Number(row.gseq),
    source: row.source,
    ...(row.traceparent === null ? {} : { traceparent: row.traceparent }),
  };
}

interface EntryRow extends Record<string, unknown> {
  readonly intake: string;
  readonly id: string;
  readonly at: string;
  readonly step: LedgerStep;
  readonly handoff_id: string | null;
  readonly leg_id: string | null;
  readonly actor: string;
  readonly detail: Record<string, unknown>;
}

interface ChainEnd {
  readonly position: number;
  readonly hash: string;
}

/** Puts the entries that wait at the end of the chain. */
async function chainLedger(tx: Transaction, end: ChainEnd): Promise<{ rows: number; end: ChainEnd }> {
  const { rows } = await tx.execute<EntryRow>(sql`
    delete from exchange.ledger_intake
    where intake in (select intake from exchange.ledger_intake order by intake limit ${largestStep})
    returning *`);
  const entries = rows.toSorted((a, b) => Number(a.intake) - Number(b.intake)).map(toEntry);
  const chained = chainEntries(entries, end);
  const last = chained.at(-1);
  if (last === undefined) return { rows: 0, end };
  const columns = sql.raw('position, id, at, step, handoff_id, leg_id, actor, detail, previous, hash');
  const records = chained.map(({ handoffId: handoff_id, legId: leg_id, ...row }) => ({ ...row, handoff_id, leg_id }));
  await tx.execute(sql`
    insert into exchange.ledger (${columns}) select ${columns} from ${rowsFromJson(
      records,
      `position bigint, id uuid, at timestamptz, step text, handoff_id uuid, leg_id uuid, actor text, detail jsonb,
      previous text, hash text`,
    )}`);
  return { rows: chained.length, end: { position: last.position, hash: last.hash } };
}

function toEntry({ id, at, step, handoff_id: handoffId, leg_id: legId, actor, detail }: EntryRow): LedgerEntry {
  return { id, at: new Date(at), step, handoffId, legId, actor, detail };
}
