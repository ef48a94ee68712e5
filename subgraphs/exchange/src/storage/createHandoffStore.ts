import { and, asc, eq, gt, inArray } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { HandoffStore } from '../domain/handoffStore.ts';
import { createChanges } from './createChanges.ts';
import { findHandoffs, findHandoffsOfProjects, legInScope } from './findHandoffs.ts';
import { findUnsummarized, saveSummary } from './handoffSummaries.ts';
import { handoffSummaries, handoffs, legs, receipts } from './handoffTables.ts';
import { readFigures, readWaiting } from './openLegs.ts';
import { readLegs } from './readLegs.ts';
import { toHandoff, toLeg, toReceipt, toSummary } from './toHandoff.ts';

export interface HandoffStoreOptions {
  /** The time of changes; the database's clock unless told, because processes' clocks differ. */
  readonly now?: (() => Date) | undefined;
}

/** Handoffs on PostgreSQL. */
export function createHandoffStore(database: Database, { now }: HandoffStoreOptions = {}): HandoffStore {
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
      const byLeg = new Map(rows.map((row) => [row.legId, toReceipt(row)]));
      return legIds.map((id) => byLeg.get(id) ?? null);
    },
    async summariesOf(handoffIds) {
      const rows = await db
        .select()
        .from(handoffSummaries)
        .where(inArray(handoffSummaries.handoffId, [...handoffIds]));
      const byHandoff = new Map(rows.map((row) => [row.handoffId, toSummary(row)]));
      return handoffIds.map((id) => byHandoff.get(id) ?? null);
    },
    async findDead({ scope, after, limit }) {
      const behind = after === null ? undefined : gt(legs.id, after);
      const dead = and(eq(legs.status, 'DEAD'), behind, legInScope(db, scope));
      const rows = await db.select().from(legs).where(dead).orderBy(asc(legs.id)).limit(limit);
      return rows.map(toLeg);
    },
    findWaiting: (query) => readWaiting(db, query, now),
    findUnsummarized: (limit) => findUnsummarized(db, limit),
    summarize: (summary) => database.transaction((tx) => saveSummary(tx, summary)),
    figures: () => readFigures(db, now),
    change: createChanges(database, { now }),
  };
}
