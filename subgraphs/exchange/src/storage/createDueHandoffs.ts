import { and, asc, eq, gt, isNotNull, isNull, lt } from '@guanjia/runtime/drizzle';
import type { Database, Reader, Transaction } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { DueHandoffs, DueNote } from '../domain/dueHandoffs.ts';
import type { Handoff } from '../domain/handoff.ts';
import { ownEntry } from '../domain/logEntry.ts';
import { appendEntries, appendLedger } from './appendEntries.ts';
import { handoffs } from './handoffTables.ts';
import { readLegs } from './readLegs.ts';
import { toHandoff } from './toHandoff.ts';

/** Handoffs past their last day to sign, on PostgreSQL. */
export function createDueHandoffs(database: Database): DueHandoffs {
  const { db } = database;
  return {
    findOverdue: (today, after, limit) =>
      readPage(db, and(lt(handoffs.dueDate, today), isNull(handoffs.remindedAt)), after, limit),
    findReminded: (after, limit) =>
      readPage(db, and(isNotNull(handoffs.remindedAt), isNull(handoffs.escalatedAt)), after, limit),
    remind: (id, at, note) => database.transaction((tx) => mark(tx, id, { remindedAt: at }, note)),
    escalate: (id, at, note) => database.transaction((tx) => mark(tx, id, { escalatedAt: at }, note)),
  };
}

async function readPage(
  reader: Reader,
  condition: SQL | undefined,
  after: string | null,
  limit: number,
): Promise<Handoff[]> {
  const behind = after === null ? undefined : gt(handoffs.id, after);
  const rows = await reader
    .select()
    .from(handoffs)
    .where(and(isNull(handoffs.completedAt), condition, behind))
    .orderBy(asc(handoffs.id))
    .limit(limit);
  return withLegs(reader, rows);
}

async function withLegs(reader: Reader, rows: readonly (typeof handoffs.$inferSelect)[]): Promise<Handoff[]> {
  const legsOf = await readLegs(
    reader,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toHandoff(row, legsOf.get(row.id) ?? []));
}

type Mark = { readonly remindedAt: Date } | { readonly escalatedAt: Date };

/** The update is the lock: whoever settles a leg waits, and so does another who would mark it. */
async function mark(tx: Transaction, id: string, set: Mark, note: (handoff: Handoff) => DueNote): Promise<boolean> {
  const unmarked = isNull('remindedAt' in set ? handoffs.remindedAt : handoffs.escalatedAt);
  const rows = await tx
    .update(handoffs)
    .set(set)
    .where(and(eq(handoffs.id, id), isNull(handoffs.completedAt), unmarked))
    .returning();
  const [handoff] = await withLegs(tx, rows);
  if (handoff === undefined) return false;
  const { event, step } = note(handoff);
  await appendLedger(tx, [step]);
  await appendEntries(tx, [ownEntry(event)]);
  return true;
}
