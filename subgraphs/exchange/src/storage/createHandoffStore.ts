import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { and, asc, eq, gt, inArray, lt } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import type { Handoff, Leg } from '../domain/handoff.ts';
import type { HandoffChange } from '../domain/handoffChange.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import { ownEntry } from '../domain/logEntry.ts';
import { appendEntries } from './appendEntries.ts';
import { findHandoffs, findHandoffsOfProjects } from './findHandoffs.ts';
import { readLegs } from './readLegs.ts';
import { handoffs, legs, receipts } from './tables.ts';
import { toHandoff, toLeg } from './toHandoff.ts';

/** Handoffs on PostgreSQL. */
export function createHandoffStore(database: Database): HandoffStore {
  const { db } = database;
  return {
    async findByIds(ids) {
      const rows = await db
        .select()
        .from(handoffs)
        .where(inArray(handoffs.id, [...ids]));
      const legsOf = await readLegs(
        db,
        rows.map(({ id }) => id),
      );
      const byId = new Map(rows.map((row) => [row.id, toHandoff(row, legsOf.get(row.id) ?? [])]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    find: (query) => findHandoffs(db, query),
    findOfProjects: (projectIds, query) => findHandoffsOfProjects(db, projectIds, query),
    async receiptsOf(legIds) {
      const rows = await db
        .select()
        .from(receipts)
        .where(inArray(receipts.legId, [...legIds]));
      const byLeg = new Map(rows.map(({ storedAt: _, ...receipt }) => [receipt.legId, receipt]));
      return legIds.map((id) => byLeg.get(id) ?? null);
    },
    async findDead(after, limit) {
      const behind = after === null ? undefined : gt(legs.id, after);
      const dead = and(eq(legs.status, 'DEAD'), behind);
      const rows = await db.select().from(legs).where(dead).orderBy(asc(legs.id)).limit(limit);
      return rows.map(toLeg);
    },
    async findWaiting({ status, since, after, limit }) {
      const behind = after === null ? undefined : gt(legs.id, after);
      const waiting = and(eq(legs.status, status), lt(legs.changedAt, since), behind);
      const rows = await db.select({ id: legs.id }).from(legs).where(waiting).orderBy(asc(legs.id)).limit(limit);
      return rows.map(({ id }) => id);
    },
    change: (legId, decide) =>
      database.transaction(async (tx) => {
        const before = await lockHandoff(tx, legId);
        const change = decide(before);
        if (change !== null) await saveChange(tx, before, change);
        return { handoff: change?.handoff ?? before, changed: change !== null };
      }),
  };
}

/** The parent's row is the lock for all its legs, so that the last one settled knows that it is the last. */
async function lockHandoff(tx: Transaction, legId: string): Promise<Handoff> {
  const row = isId(legId) ? await lockParent(tx, legId) : undefined;
  if (row === undefined) throw new DomainError('HANDOFF_NOT_FOUND', { field: 'legId', value: legId });
  const legsOf = await readLegs(tx, [row.id]);
  return toHandoff(row, legsOf.get(row.id) ?? []);
}

async function lockParent(tx: Transaction, legId: string): Promise<typeof handoffs.$inferSelect | undefined> {
  const parentId = tx.select({ id: legs.handoffId }).from(legs).where(eq(legs.id, legId));
  const [row] = await tx.select().from(handoffs).where(inArray(handoffs.id, parentId)).for('update');
  return row;
}

async function saveChange(
  tx: Transaction,
  before: Handoff,
  { handoff, events, receipt }: HandoffChange,
): Promise<void> {
  const changedLegs = handoff.legs.filter((leg) => !before.legs.includes(leg));
  for (const leg of changedLegs) await saveLeg(tx, leg);
  if (handoff.status !== before.status) {
    const { status, completedAt } = handoff;
    await tx.update(handoffs).set({ status, completedAt }).where(eq(handoffs.id, handoff.id));
  }
  if (receipt !== null) await tx.insert(receipts).values({ ...receipt, storedAt: latestChange(changedLegs) });
  await appendEntries(tx, events.map(ownEntry));
}

async function saveLeg(tx: Transaction, { id, handoffId: _, recipient: __, ...columns }: Leg): Promise<void> {
  await tx.update(legs).set(columns).where(eq(legs.id, id));
}

function latestChange(changed: readonly Leg[]): Date {
  return new Date(Math.max(...changed.map(({ changedAt }) => changedAt.getTime())));
}
