import { and, asc, desc, eq, gt, inArray, isNull, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { Procedure } from '../domain/procedure.ts';
import type { ProcedureFilter, ProcedureStore } from '../domain/procedureStore.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { procedureEntries, procedureSteps, procedures, projectSigns } from './procedureTables.ts';
import { projectInRegion } from './projectInRegion.ts';
import { projectInScope } from './projectInScope.ts';
import { stewardships } from './tables.ts';
import { toProcedure, toProcedureEntry, toSign } from './toProcedure.ts';

/** Procedures in PostgreSQL. */
export function createProcedureStore(db: Reader): ProcedureStore {
  const withSteps = async (rows: readonly (typeof procedures.$inferSelect)[]): Promise<Procedure[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map(({ projectId }) => projectId);
    const steps = await db.select().from(procedureSteps).where(inArray(procedureSteps.projectId, ids));
    const ofEach = groupedBy(ids, steps, ({ projectId }) => projectId);
    return rows.map((row, index) => toProcedure(row, ofEach[index] ?? []));
  };
  return {
    async findProcedures(projectIds) {
      const rows = await db
        .select()
        .from(procedures)
        .where(inArray(procedures.projectId, [...projectIds]));
      return inOrderOf(projectIds, await withSteps(rows), ({ projectId }) => projectId);
    },
    async listProcedures({ filter, scope, today, page: { first, after } }) {
      const behind = after?.[0] === undefined ? [] : [gt(procedures.projectId, after[0])];
      const rows = await db
        .select()
        .from(procedures)
        .where(and(projectInScope(procedures.projectId, scope), ...conditionsOf(filter, today), ...behind))
        .orderBy(asc(procedures.projectId))
        .limit(first + 1);
      return withSteps(rows);
    },
    async listEntriesOfProjects(projectIds, { first, after }) {
      const { id, projectId } = procedureEntries;
      const behind = after?.[0] === undefined ? [] : [lt(id, after[0])];
      const ranked = db
        .select({ id, rank: sql<number>`row_number() over (partition by ${projectId} order by ${id} desc)`.as('rank') })
        .from(procedureEntries)
        .where(and(inArray(projectId, [...projectIds]), ...behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db.select().from(procedureEntries).where(inArray(id, onPage)).orderBy(desc(id));
      return groupedBy(projectIds, rows.map(toProcedureEntry), (entry) => entry.projectId);
    },
    async listSigns(projectIds) {
      const rows = await db
        .select()
        .from(projectSigns)
        .where(inArray(projectSigns.projectId, [...projectIds]));
      return groupedBy(projectIds, rows.map(toSign), ({ projectId }) => projectId);
    },
    async listOverdueUntold(today, limit) {
      const waiting = db
        .select({ projectId: procedureSteps.projectId })
        .from(procedureSteps)
        .where(
          and(
            isNull(procedureSteps.doneAt),
            sql`not ${procedureSteps.overdueTold}`,
            lt(procedureSteps.deadline, today),
          ),
        )
        .orderBy(asc(procedureSteps.deadline))
        .limit(limit);
      return withSteps(await db.select().from(procedures).where(inArray(procedures.projectId, waiting)));
    },
    async listUnopened(limit) {
      const rows = await db
        .select({ projectId: stewardships.projectId })
        .from(stewardships)
        .where(
          and(
            inArray(stewardships.status, ['SERVING', 'COVERED', 'UNCOVERED']),
            sql`not exists (select 1 from ${procedures} where ${procedures.projectId} = ${stewardships.projectId})`,
          ),
        )
        .orderBy(asc(stewardships.projectId))
        .limit(limit);
      return rows.map(({ projectId }) => projectId);
    },
  };
}

function conditionsOf({ region, stewardId, stage, overdue }: ProcedureFilter, today: string): SQL[] {
  const { projectId } = procedures;
  const late = sql`exists (select 1 from ${procedureSteps} where ${procedureSteps.projectId} = ${projectId}
    and ${procedureSteps.doneAt} is null and ${procedureSteps.deadline} < ${today})`;
  return [
    ...(region ? [projectInRegion(projectId, region)] : []),
    ...(stewardId
      ? [
          sql`exists (select 1 from ${stewardships} where ${stewardships.projectId} = ${projectId} and ${stewardships.stewardId} = ${stewardId})`,
        ]
      : []),
    ...(stage ? [eq(procedures.stage, stage)] : []),
    ...(overdue === true ? [late] : []),
    ...(overdue === false ? [sql`not ${late}`] : []),
  ];
}
