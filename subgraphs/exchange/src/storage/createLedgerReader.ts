import type { LedgerCheckpoint } from '@guanjia/kernel/ledger';
import { and, asc, count, desc, eq, gt, inArray, lte, sql } from '@guanjia/runtime/drizzle';
import type { Database, Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { ChainPiece, LedgerQuery, LedgerReader, StoredLedgerRow, StoredRecord } from '../domain/ledgerReader.ts';
import { handoffSummaries, handoffs, legs, receipts } from './handoffTables.ts';
import { ledger, ledgerCheckpoints, ledgerIntake, logHead } from './logTables.ts';
import { readLegs } from './readLegs.ts';

/** Every query of the transaction sees the same instant, so that what is compared belongs together. */
const oneInstant = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;

/** The ledger on PostgreSQL. Rows come as they are stored; nothing is parsed, so that a changed one can still be shown. */
export function createLedgerReader({ db }: Pick<Database, 'db'>): LedgerReader {
  return {
    async head() {
      const [head] = await db.select().from(logHead).where(eq(logHead.id, 1));
      if (head === undefined || head.ledgerPosition === 0) return null;
      return { position: head.ledgerPosition, hash: head.ledgerHash };
    },
    readChain: (after, limit) => db.transaction((tx) => readChain(tx, after, limit), oneInstant),
    readRecords: (after, limit) => db.transaction((tx) => readRecords(tx, after, limit), oneInstant),
    readRows: (handoffId, query) =>
      readRows(db, query, handoffId === null ? undefined : eq(ledger.handoffId, handoffId)),
    readOfHandoffs: (handoffIds, query) => readOfHandoffs(db, handoffIds, query),
    async lastCheckpoint() {
      const [last] = await db.select().from(ledgerCheckpoints).orderBy(desc(ledgerCheckpoints.position)).limit(1);
      return last ?? null;
    },
  };
}

/** All of the row; the time with its microseconds, which a Date would drop. */
const rowColumns = {
  position: ledger.position,
  id: ledger.id,
  at: sql<string>`to_char(${ledger.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('at_text'),
  step: sql<string>`${ledger.step}`.as('step'),
  handoffId: ledger.handoffId,
  legId: ledger.legId,
  actor: ledger.actor,
  detail: ledger.detail,
  previous: ledger.previous,
  hash: ledger.hash,
};

/** Rows are written with milliseconds; more can only be there when somebody has changed one. */
function withoutEmptyMicros(row: StoredLedgerRow): StoredLedgerRow {
  return { ...row, at: row.at.replace(/000Z$/, 'Z') };
}

async function readChain(reader: Reader, after: number, limit: number): Promise<ChainPiece> {
  const rows = await readRows(reader, { after, limit });
  const last = rows.length < limit ? undefined : rows.at(-1);
  const upTo = last === undefined ? undefined : lte(ledgerCheckpoints.position, last.position);
  const checkpoints: LedgerCheckpoint[] = await reader
    .select()
    .from(ledgerCheckpoints)
    .where(and(gt(ledgerCheckpoints.position, after), upTo))
    .orderBy(asc(ledgerCheckpoints.position));
  return { rows, checkpoints };
}

async function readRows(reader: Reader, { after, limit }: LedgerQuery, which?: SQL): Promise<StoredLedgerRow[]> {
  const rows = await reader
    .select(rowColumns)
    .from(ledger)
    .where(and(gt(ledger.position, after), which))
    .orderBy(asc(ledger.position))
    .limit(limit);
  return rows.map(withoutEmptyMicros);
}

/** The steps of several handoffs by one statement, each handoff cut off at the limit by itself. */
async function readOfHandoffs(
  reader: Reader,
  handoffIds: readonly string[],
  { after, limit }: LedgerQuery,
): Promise<StoredLedgerRow[][]> {
  const steps = reader
    .select(rowColumns)
    .from(ledger)
    .where(and(eq(ledger.handoffId, handoffs.id), gt(ledger.position, after)))
    .orderBy(asc(ledger.position))
    .limit(limit)
    .as('steps');
  const rows = await reader
    .select({ of: handoffs.id, step: steps._.selectedFields })
    .from(handoffs)
    .crossJoinLateral(steps)
    .where(inArray(handoffs.id, [...handoffIds]))
    .orderBy(asc(steps.position));
  const byHandoff = Map.groupBy(rows, ({ of }) => of);
  return handoffIds.map((id) => (byHandoff.get(id) ?? []).map(({ step }) => withoutEmptyMicros(step)));
}

async function readRecords(reader: Reader, after: number, limit: number): Promise<StoredRecord[]> {
  const rows = await reader
    .select()
    .from(handoffs)
    .where(gt(handoffs.position, after))
    .orderBy(asc(handoffs.position))
    .limit(limit);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const legsOf = await readLegs(reader, ids);
  const receiptsOf = await readReceipts(reader, ids);
  const summaryOf = await readSummaries(reader, ids);
  const lastOf = await readLastRows(reader, ids);
  const waitingOf = await readWaiting(reader, ids);
  return rows.map(({ id, position, projectId, purpose, sender, cover, materials }) => ({
    record: {
      handoff: { id, projectId, purpose, sender, cover, materials },
      legs: (legsOf.get(id) ?? []).map((leg) => ({ id: leg.id, recipient: leg.recipient, status: leg.status })),
      receipts: receiptsOf.get(id) ?? [],
      summary: summaryOf.get(id) ?? null,
    },
    place: { position, last: lastOf.get(id) ?? 0, waiting: waitingOf.get(id) ?? 0 },
  }));
}

async function readReceipts(reader: Reader, handoffIds: string[]): Promise<Map<string, object[]>> {
  const rows = await reader
    .select({ handoffId: legs.handoffId, receipt: receipts })
    .from(receipts)
    .innerJoin(legs, eq(legs.id, receipts.legId))
    .where(inArray(legs.handoffId, handoffIds))
    .orderBy(asc(legs.place));
  const kept = rows.map(({ handoffId, receipt: { storedAt: _, ...receipt } }) => ({ handoffId, receipt }));
  const grouped = Map.groupBy(kept, ({ handoffId }) => handoffId);
  return new Map([...grouped].map(([id, of]) => [id, of.map(({ receipt }) => receipt)]));
}

async function readSummaries(reader: Reader, handoffIds: string[]): Promise<Map<string, object>> {
  const rows = await reader.select().from(handoffSummaries).where(inArray(handoffSummaries.handoffId, handoffIds));
  return new Map(rows.map((summary) => [summary.handoffId, summary]));
}

async function readLastRows(reader: Reader, handoffIds: string[]): Promise<Map<string, number>> {
  const rows = await reader
    .select({ id: ledger.handoffId, last: sql`max(${ledger.position})`.mapWith(Number) })
    .from(ledger)
    .where(inArray(ledger.handoffId, handoffIds))
    .groupBy(ledger.handoffId);
  return new Map(rows.map(({ id, last }) => [id ?? '', last]));
}

async function readWaiting(reader: Reader, handoffIds: string[]): Promise<Map<string, number>> {
  const rows = await reader
    .select({ id: ledgerIntake.handoffId, waiting: count() })
    .from(ledgerIntake)
    .where(inArray(ledgerIntake.handoffId, handoffIds))
    .groupBy(ledgerIntake.handoffId);
  return new Map(rows.map(({ id, waiting }) => [id ?? '', waiting]));
}
