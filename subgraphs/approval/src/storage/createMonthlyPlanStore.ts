import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, eq, inArray } from '@guanjia/runtime/drizzle';
import { inGroups } from '@guanjia/runtime/inGroups';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import type { MonthlyPlanStore, PlanChange } from '../domain/monthlyPlanStore.ts';
import { monthlyPlans, planCarryOvers, planLines } from './planTables.ts';
import { selectFinishes } from './selectFinishes.ts';
import { countPlanLines, selectPlanLine, selectPlanLines } from './selectPlanLines.ts';
import { outbox } from './tables.ts';
import { violatedConstraint } from './violatedConstraint.ts';

/** Rows of one statement: PostgreSQL takes 65,535 values. */
const groupSize = 1000;

/** Monthly plans on PostgreSQL. */
export function createMonthlyPlanStore(database: Database): MonthlyPlanStore {
  const { db } = database;
  return {
    async find(regionCode, month) {
      const [plan = null] = await db
        .select()
        .from(monthlyPlans)
        .where(and(eq(monthlyPlans.regionCode, regionCode), eq(monthlyPlans.month, month)));
      return plan;
    },
    linesOf: (planId) => db.select().from(planLines).where(eq(planLines.planId, planId)),
    findLine: (id, thisMonth) => selectPlanLine(db, id, thisMonth),
    pageLines: (question) => selectPlanLines(db, question),
    countLines: (planIds, thisMonth) => countPlanLines(db, planIds, thisMonth),
    async carryOversInto(lineIds) {
      const rows = await db
        .select()
        .from(planCarryOvers)
        .where(inArray(planCarryOvers.toLineId, [...lineIds]))
        .orderBy(asc(planCarryOvers.at), asc(planCarryOvers.fromLineId));
      return Map.groupBy(rows, ({ toLineId }) => toLineId);
    },
    finishesIn: (question) => selectFinishes(db, question),
    async save(change) {
      try {
        await database.transaction((tx) => saveChange(tx, change));
      } catch (fault) {
        throw refusalOf(fault, change) ?? fault;
      }
    },
  };
}

async function saveChange(
  tx: Transaction,
  { before, after, added, changed, carryOvers, messages }: PlanChange,
): Promise<void> {
  await savePlan(tx, before, after);
  await inGroups(added, groupSize, async (group) => {
    await tx.insert(planLines).values([...group]);
  });
  for (const [droppedAt, lines] of Map.groupBy(changed, (line) => line.droppedAt)) {
    const ids = lines.map(({ id }) => id);
    await inGroups(ids, groupSize, async (group) => {
      await tx
        .update(planLines)
        .set({ droppedAt })
        .where(inArray(planLines.id, [...group]));
    });
  }
  if (carryOvers.length > 0) await tx.insert(planCarryOvers).values([...carryOvers]);
  await inGroups(messages, groupSize, (group) => appendOutbox(tx, { outbox }, group));
}

async function savePlan(tx: Transaction, before: PlanChange['before'], after: PlanChange['after']): Promise<void> {
  if (before === null) {
    await tx.insert(monthlyPlans).values(after);
    return;
  }
  const { id, ...changed } = after;
  const unchanged = and(eq(monthlyPlans.id, id), eq(monthlyPlans.version, before.version));
  const updated = await tx.update(monthlyPlans).set(changed).where(unchanged).returning({ id: monthlyPlans.id });
  if (updated.length === 0) throw new DomainError('STALE_VERSION', { field: 'month', value: after.month });
}

function refusalOf(cause: unknown, { after, carryOvers }: PlanChange): DomainError | null {
  const constraint = violatedConstraint(cause);
  if (constraint === 'monthly_plans_month') {
    return new DomainError('STALE_VERSION', { field: 'month', value: after.month }, { cause });
  }
  if (constraint === 'plan_carry_overs_once') {
    const detail = { field: 'lineId', value: carryOvers[0]?.fromLineId, current: 'CARRIED_OVER' };
    return new DomainError('PLAN_LINE_NOT_SLIPPED', detail, { cause });
  }
  return null;
}
