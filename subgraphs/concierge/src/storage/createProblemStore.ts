import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, lte, ne, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { Problem } from '../domain/problem.ts';
import type { ProblemFilter, ProblemQuery, ProblemStore } from '../domain/problemStore.ts';
import { createLadderReads, personLevels } from './createLadderReads.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { problemColumns } from './problemColumns.ts';
import { problemInScope } from './problemInScope.ts';
import { projectInRegion } from './projectInRegion.ts';
import { problemSteps, problems } from './tables.ts';
import { toProblem } from './toProblem.ts';
import { toProblemStep } from './toProblemStep.ts';

/** Problems in PostgreSQL. */
export function createProblemStore(db: Reader): ProblemStore {
  return {
    ...createLadderReads(db),
    async findProblems(ids, scope) {
      const rows = await db
        .select(problemColumns)
        .from(problems)
        .where(and(inArray(problems.id, [...ids]), problemInScope(scope)));
      return inOrderOf(ids, rows.map(toProblem), ({ id }) => id);
    },
    async listProblems(query) {
      const rows = await db
        .select(problemColumns)
        .from(problems)
        .where(matching(query))
        .orderBy(desc(problems.id))
        .limit(query.page.first + 1);
      return rows.map(toProblem);
    },
    listProblemsOfProjects: (ids, query) => listGrouped(db, { by: 'projectId', ids }, query),
    listProblemsOfMatters: (ids, query) => listGrouped(db, { by: 'matterId', ids }, query),
    async listOpenTimesOfProjects(projectIds) {
      const { projectId, dueWorkingDays, deadline, isProvisional, amberFrom, solvedOn } = problems;
      const rows = await db
        .select({ projectId, solvedOn, time: { dueWorkingDays, deadline, isProvisional, amberFrom } })
        .from(problems)
        .where(and(inArray(projectId, [...projectIds]), ne(problems.status, 'CLOSED')));
      return groupedBy(projectIds, rows, (row) => row.projectId);
    },
    async listSteps(problemIds) {
      const rows = await db
        .select()
        .from(problemSteps)
        .where(inArray(problemSteps.problemId, [...problemIds]))
        .orderBy(asc(problemSteps.id));
      return groupedBy(problemIds, rows.map(toProblemStep), ({ problemId }) => problemId);
    },
    async listOverdueUntold(today, limit) {
      const rows = await db
        .select(problemColumns)
        .from(problems)
        .where(
          and(isNull(problems.solvedOn), lt(problems.overdueToldRound, problems.round), lt(problems.deadline, today)),
        )
        .orderBy(asc(problems.deadline))
        .limit(limit);
      return rows.map(toProblem);
    },
  };
}

/** One page of problems for each id. */
async function listGrouped(
  db: Reader,
  { by, ids }: { readonly by: 'projectId' | 'matterId'; readonly ids: readonly string[] },
  query: ProblemQuery,
): Promise<Problem[][]> {
  const ranked = db
    .select({
      id: problems.id,
      rank: sql<number>`row_number() over (partition by ${problems[by]} order by ${problems.id} desc)`.as('rank'),
    })
    .from(problems)
    .where(and(inArray(problems[by], [...ids]), matching(query)))
    .as('ranked');
  const onPage = db
    .select({ id: ranked.id })
    .from(ranked)
    .where(lte(ranked.rank, query.page.first + 1));
  const rows = await db
    .select(problemColumns)
    .from(problems)
    .where(inArray(problems.id, onPage))
    .orderBy(desc(problems.id));
  return groupedBy(ids, rows.map(toProblem), (problem) => problem[by]);
}

function matching({ filter, scope, today, page: { after } }: ProblemQuery): SQL | undefined {
  const behind = after?.[0] === undefined ? [] : [lt(problems.id, after[0])];
  return and(problemInScope(scope), ...filterConditions(filter), ...lightConditions(filter, today), ...behind);
}

function filterConditions(filter: ProblemFilter): (SQL | undefined)[] {
  const { projectId, kind, statuses, responsibleId, region, level, holderId, holderMissing, matterId } = filter;
  return [
    ...(projectId ? [eq(problems.projectId, projectId)] : []),
    ...(kind ? [eq(problems.kind, kind)] : []),
    ...(statuses ? [inArray(problems.status, [...statuses])] : []),
    ...(responsibleId ? [eq(problems.responsibleId, responsibleId)] : []),
    ...(level ? [eq(problems.level, level)] : []),
    ...(holderId ? [isHeldBy(holderId)] : []),
    ...(typeof holderMissing === 'boolean' ? [isUnheld(holderMissing)] : []),
    ...(matterId ? [eq(problems.matterId, matterId)] : []),
    ...(region ? [projectInRegion(problems.projectId, region)] : []),
  ];
}

function isHeldBy(holderId: string): SQL | undefined {
  return and(eq(problems.holderId, holderId), isNull(problems.solvedOn));
}

/** The SQL of `isHolderMissing`, or its opposite. */
function isUnheld(missing: boolean): SQL {
  const unheld = and(isNull(problems.solvedOn), isNull(problems.holderId), inArray(problems.level, personLevels));
  return missing ? sql`${unheld}` : sql`not (${unheld})`;
}

/** The SQL of `problemLight`. */
function lightConditions({ light }: ProblemFilter, today: string): (SQL | undefined)[] {
  const isLate = sql`coalesce(${problems.solvedOn}, ${today}::date) > ${problems.deadline}`;
  if (light === 'RED') return [isLate];
  if (light === 'AMBER') return [sql`not ${isLate}`, isNull(problems.solvedOn), lte(problems.amberFrom, today)];
  if (light === 'GREEN')
    return [sql`not ${isLate}`, or(isNotNull(problems.solvedOn), sql`${problems.amberFrom} > ${today}::date`)];
  return [];
}
