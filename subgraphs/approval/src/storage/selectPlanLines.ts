import { agencies } from '@guanjia/kernel/agencies';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { regionPrefix } from '@guanjia/kernel/regions';
import { and, eq, like, lt, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { type PlanLineView, planLineStates } from '../domain/monthlyPlan.ts';
import type { PlanCount, PlanLineFilter, PlanLinesQuestion } from '../domain/monthlyPlanStore.ts';
import type { PlanMonth } from '../domain/planMonth.ts';
import { itemStages } from '../domain/stages.ts';
import { keyOf } from './keyOf.ts';
import { monthlyPlans, planCarryOvers, planLines } from './planTables.ts';
import { applications } from './tables.ts';

const instant = z.coerce.date();
const viewRow = z.object({
  id: z.string(),
  planId: z.string(),
  projectId: z.string(),
  itemCode: z.string(),
  itemName: z.object({ en: z.string(), zh: z.string() }),
  agency: keyOf(agencies),
  stage: keyOf(itemStages),
  plannedFinish: z.string(),
  roadmapVersion: z.int(),
  addedAt: instant,
  droppedAt: instant.nullable(),
  regionCode: z.string(),
  month: z.string(),
  state: keyOf(planLineStates),
  applicationId: z.string().nullable(),
  decidedAt: z.iso.datetime({ offset: true }).nullable(),
  carriedToLineId: z.string().nullable(),
});

const isDecided = sql`latest.status in ('APPROVED', 'REJECTED')`;

/** The one place that says where a line stands; the first that fits decides. */
function stateBy(thisMonth: PlanMonth): SQL {
  return sql`case
    when ${planCarryOvers.toLineId} is not null then 'CARRIED_OVER'
    when ${isDecided} then 'DONE'
    when ${planLines.droppedAt} is not null then 'DROPPED'
    when ${lt(monthlyPlans.month, thisMonth)} then 'SLIPPED'
    else 'OPEN' end`;
}

/** A line is crossed off by its item's own application: the latest that the owner did not take back and that was taken up. */
const joined = sql`${planLines}
  join ${monthlyPlans} on ${eq(monthlyPlans.id, planLines.planId)}
  left join ${planCarryOvers} on ${eq(planCarryOvers.fromLineId, planLines.id)}
  left join lateral (
    select ${applications.id} as id, ${applications.status} as status, ${applications.decision} ->> 'decidedAt' as decided_at
    from ${applications}
    where ${eq(applications.projectId, planLines.projectId)} and ${eq(applications.itemCode, planLines.itemCode)}
      and ${applications.status} not in ('DRAFT', 'WITHDRAWN', 'NOT_ACCEPTED') and ${applications.effect} = 'FORMAL'
    order by ${applications.id} desc limit 1
  ) latest on true`;

/** Lines in the order of their days, with what follows for them: one statement. */
export async function selectPlanLines(
  reader: Reader,
  { of, filter, limit, after, thisMonth }: PlanLinesQuestion,
): Promise<PlanLineView[]> {
  const conditions = [
    'planId' in of ? eq(planLines.planId, of.planId) : slipsOf(of.slipsOf, thisMonth),
    ...conditionsOf(filter, thisMonth),
  ];
  if (after !== null) {
    conditions.push(
      sql`(${planLines.plannedFinish}, ${planLines.id}) > (${after.plannedFinish}::date, ${after.id}::uuid)`,
    );
  }
  return viewsWhere(reader, { condition: and(...conditions), limit, thisMonth });
}

/** One line with what follows for it. */
export async function selectPlanLine(reader: Reader, id: string, thisMonth: PlanMonth): Promise<PlanLineView | null> {
  const [line = null] = await viewsWhere(reader, { condition: eq(planLines.id, id), limit: 1, thisMonth });
  return line;
}

/** How many lines of each plan stand where, by agency: one statement. */
export async function countPlanLines(
  reader: Reader,
  planIds: readonly string[],
  thisMonth: PlanMonth,
): Promise<ReadonlyMap<string, PlanCount[]>> {
  const { rows } = await reader.execute(
    sql`select ${planLines.planId} as "planId", ${planLines.agency} as agency, ${stateBy(thisMonth)} as state, count(*)::int as lines
      from ${joined} where ${planLines.planId} = any(${`{${planIds.join(',')}}`}::uuid[])
      group by 1, 2, 3 order by 2, 3`,
  );
  const counted = rows.map((row) => countRow.parse(row));
  return Map.groupBy(counted, ({ planId }) => planId);
}

const countRow = z.object({
  planId: z.string(),
  agency: keyOf(agencies),
  state: keyOf(planLineStates),
  lines: z.int(),
});

async function viewsWhere(
  reader: Reader,
  {
    condition,
    limit,
    thisMonth,
  }: { readonly condition: SQL | undefined; readonly limit: number; readonly thisMonth: PlanMonth },
): Promise<PlanLineView[]> {
  const { rows } = await reader.execute(
    sql`select ${planLines.id} as id, ${planLines.planId} as "planId", ${planLines.projectId} as "projectId",
        ${planLines.itemCode} as "itemCode", ${planLines.itemName} as "itemName", ${planLines.agency} as agency,
        ${planLines.stage} as stage, ${planLines.plannedFinish}::text as "plannedFinish",
        ${planLines.roadmapVersion} as "roadmapVersion", ${planLines.addedAt} as "addedAt", ${planLines.droppedAt} as "droppedAt",
        ${monthlyPlans.regionCode} as "regionCode", ${monthlyPlans.month} as month, ${stateBy(thisMonth)} as state,
        latest.id as "applicationId", case when ${isDecided} then latest.decided_at end as "decidedAt",
        ${planCarryOvers.toLineId} as "carriedToLineId"
      from ${joined} where ${condition ?? sql`true`}
      order by ${planLines.plannedFinish}, ${planLines.id} limit ${limit}`,
  );
  return rows.map((row) => {
    const { decidedAt, ...line } = viewRow.parse(row);
    return { ...line, doneOn: decidedAt === null ? null : calendarDateOf(new Date(decidedAt)) };
  });
}

function slipsOf(region: string, thisMonth: PlanMonth): SQL {
  const ofRegion = and(like(monthlyPlans.regionCode, `${regionPrefix(region)}%`), lt(monthlyPlans.month, thisMonth));
  return sql`${ofRegion} and ${stateBy(thisMonth)} = 'SLIPPED'`;
}

function* conditionsOf({ agency, projectId, state }: PlanLineFilter, thisMonth: PlanMonth): Generator<SQL> {
  if (agency !== undefined) yield eq(planLines.agency, agency);
  if (projectId !== undefined) yield eq(planLines.projectId, projectId);
  if (state !== undefined) yield sql`${stateBy(thisMonth)} = ${state}`;
}
