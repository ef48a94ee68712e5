import { and, asc, count, desc, inArray, isNull, lt, lte, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { problemLevels } from '../domain/problemLevels.ts';
import type { ProblemStore } from '../domain/problemStore.ts';
import { groupedBy } from './groupedBy.ts';
import { problemHolds } from './ladderTables.ts';
import { problemColumns } from './problemColumns.ts';
import { problemInScope } from './problemInScope.ts';
import { anyOf } from './searchVector.ts';
import { absences, problems, roleHoldings } from './tables.ts';
import { toProblem } from './toProblem.ts';
import { toProblemHold } from './toProblemHold.ts';

type LadderReads = Pick<ProblemStore, 'listDueBy' | 'listUnheld' | 'listHolds' | 'countHeld' | 'listLike'>;

/** Levels at which a person must have a problem in hand. */
export const personLevels: string[] = Object.entries(problemLevels).flatMap(([level, { dutyRole }]) =>
  dutyRole === null ? [] : [level],
);

const dutyRoleOf = sql`case ${problems.level} ${sql.join(
  Object.entries(problemLevels).flatMap(([level, { dutyRole }]) =>
    dutyRole === null ? [] : [sql`when ${level} then ${dutyRole}`],
  ),
  sql` `,
)} end`;

/** What the ladder, the clock and the search ask of problems. */
export function createLadderReads(db: Reader): LadderReads {
  return {
    async listDueBy(date, limit) {
      const rows = await db
        .select(problemColumns)
        .from(problems)
        .where(
          and(isNull(problems.solvedOn), lt(problems.overdueToldRound, problems.round), lte(problems.deadline, date)),
        )
        .orderBy(asc(problems.deadline), asc(problems.id))
        .limit(limit);
      return rows.map(toProblem);
    },
    async listUnheld(today, limit) {
      const isAway = sql`exists (select 1 from ${absences} where ${absences.personId} = ${problems.holderId}
        and ${absences.firstDay} <= ${today} and ${absences.lastDay} >= ${today}
        and (${absences.backOn} is null or ${absences.backOn} > ${today}))`;
      const hasRole = sql`exists (select 1 from ${roleHoldings} where ${roleHoldings.personId} = ${problems.holderId}
        and ${roleHoldings.revokedAt} is null and ${roleHoldings.role} = ${dutyRoleOf})`;
      const rows = await db
        .select(problemColumns)
        .from(problems)
        .where(
          and(
            isNull(problems.solvedOn),
            inArray(problems.level, personLevels),
            or(isNull(problems.holderId), isAway, sql`not ${hasRole}`),
          ),
        )
        .orderBy(asc(problems.deadline), asc(problems.id))
        .limit(limit);
      return rows.map(toProblem);
    },
    async listHolds(problemIds) {
      const rows = await db
        .select()
        .from(problemHolds)
        .where(inArray(problemHolds.problemId, [...problemIds]))
        .orderBy(asc(problemHolds.startedAt), asc(problemHolds.id));
      return groupedBy(problemIds, rows.map(toProblemHold), ({ problemId }) => problemId);
    },
    async countHeld(personIds) {
      const rows = await db
        .select({ personId: problems.holderId, held: count() })
        .from(problems)
        .where(and(isNull(problems.solvedOn), inArray(problems.holderId, [...personIds])))
        .groupBy(problems.holderId);
      const heldBy = new Map(rows.map(({ personId, held }) => [personId, held]));
      return personIds.map((personId) => heldBy.get(personId) ?? 0);
    },
    async listLike(asked, scope, limit) {
      const searched = asked.flatMap(({ id, projectId, title }) => {
        const query = anyOf(title);
        return query === null ? [] : [{ id, projectId, query }];
      });
      if (searched.length === 0) return asked.map(() => []);
      const values = searched.map(
        ({ id, projectId, query }) => sql`(${id}::uuid, ${projectId}::uuid, ${query}::tsquery)`,
      );
      const like = db
        .select({ ...problemColumns, rank: sql<number>`ts_rank(${problems.terms}, asked.query)`.as('rank') })
        .from(problems)
        .where(
          and(
            isNull(problems.solvedOn),
            sql`${problems.terms} @@ asked.query`,
            sql`${problems.id} <> asked.id`,
            sql`${problems.projectId} <> asked.project_id`,
            problemInScope(scope),
          ),
        )
        .orderBy(desc(sql`rank`), desc(problems.id))
        .limit(limit)
        .as('likely');
      const { rank: _rank, ...found } = like._.selectedFields;
      const rows = await db
        .select({ askedId: sql<string>`asked.id`, rank: like.rank, problem: found })
        .from(sql`(values ${sql.join(values, sql`, `)}) as asked (id, project_id, query)`)
        .crossJoinLateral(like)
        .orderBy(desc(like.rank), desc(like.id));
      const likeOf = Map.groupBy(rows, ({ askedId }) => askedId);
      return asked.map(({ id }) => (likeOf.get(id) ?? []).map(({ problem }) => toProblem(problem)));
    },
  };
}
