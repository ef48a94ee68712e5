import { and, asc, desc, eq, gt, inArray, isNull, lt, lte, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { CompletionStore, VisitFilter } from '../domain/aftercareStore.ts';
import type { ReadScope } from '../domain/readScope.ts';
import { completions, evaluations, projectLinks, serviceVisits } from './aftercareTables.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { projectTeamMembers } from './procedureTables.ts';
import { projectInRegion } from './projectInRegion.ts';
import { projectInScope } from './projectInScope.ts';
import { readAncestors } from './readAncestors.ts';
import { stewardships, stewardTerms } from './tables.ts';
import { crewAssignments, dutyTerms } from './teamTables.ts';
import { toCompletion, toProjectLink, toServiceVisit } from './toAftercare.ts';

const servantsShape = z.array(z.object({ project_id: z.string(), person_id: z.string() }));

/** Completions, visits and links in PostgreSQL. */
export function createCompletionStore(db: Reader): CompletionStore {
  return {
    async findCompletions(projectIds) {
      const rows = await db
        .select()
        .from(completions)
        .where(inArray(completions.projectId, [...projectIds]));
      return inOrderOf(projectIds, rows.map(toCompletion), ({ projectId }) => projectId);
    },
    async countCompletions(scope, region) {
      const [row] = await db
        .select({
          finished: sql<number>`count(*)::int`,
          served: sql<number>`count(*) filter (where ${completions.isServed})::int`,
          rated: sql<number>`count(${evaluations.projectId})::int`,
        })
        .from(completions)
        .leftJoin(evaluations, eq(evaluations.projectId, completions.projectId))
        .where(
          and(
            projectInScope(completions.projectId, scope),
            region === null ? undefined : projectInRegion(completions.projectId, region),
          ),
        );
      return row ?? { finished: 0, served: 0, rated: 0 };
    },
    async listServants(projectIds) {
      const ids = sql.join(
        projectIds.map((id) => sql`${id}::uuid`),
        sql`, `,
      );
      const { rows } = await db.execute(sql`
        select ${stewardTerms.projectId} as project_id, ${stewardTerms.personId} as person_id from ${stewardTerms}
        where ${stewardTerms.projectId} in (${ids})
        union
        select ${stewardships.projectId}, unnest(array[${stewardships.stewardId}, ${stewardships.backupId}])
        from ${stewardships} where ${stewardships.projectId} in (${ids})
        union
        select ${crewAssignments.projectId}, ${dutyTerms.personId} from ${crewAssignments}
        join ${dutyTerms} on ${dutyTerms.ownerId} = ${crewAssignments.crewId}
        where ${crewAssignments.projectId} in (${ids})
        union
        select ${projectTeamMembers.projectId}, ${projectTeamMembers.personId} from ${projectTeamMembers}
        where ${projectTeamMembers.projectId} in (${ids})`);
      const present = rows.filter((row) => row['person_id'] !== null);
      return groupedBy(projectIds, servantsShape.parse(present), ({ project_id }) => project_id).map((group) =>
        group.map(({ person_id }) => person_id),
      );
    },
    async findVisits(ids, scope) {
      const rows = await db
        .select()
        .from(serviceVisits)
        .where(and(inArray(serviceVisits.id, [...ids]), visitInScope(scope)));
      return inOrderOf(ids, rows.map(toServiceVisit), ({ id }) => id);
    },
    async listVisits({ filter, scope, today, page: { first, after } }) {
      const behind = after?.[0] === undefined ? [] : [lt(serviceVisits.id, after[0])];
      const rows = await db
        .select()
        .from(serviceVisits)
        .where(and(visitInScope(scope), ...conditionsOf(filter, today), ...behind))
        .orderBy(desc(serviceVisits.id))
        .limit(first + 1);
      return rows.map(toServiceVisit);
    },
    async listVisitsFallenDue(today, limit) {
      const { paidOn, dueOn, overdueTold, id } = serviceVisits;
      const rows = await db
        .select()
        .from(serviceVisits)
        .where(and(isNull(paidOn), lt(dueOn, today), eq(overdueTold, false)))
        .orderBy(asc(dueOn), asc(id))
        .limit(limit);
      return rows.map(toServiceVisit);
    },
    async findLinks(projectIds) {
      const rows = await db
        .select()
        .from(projectLinks)
        .where(inArray(projectLinks.projectId, [...projectIds]));
      return inOrderOf(projectIds, rows.map(toProjectLink), ({ projectId }) => projectId);
    },
    listAncestors: (projectId) => readAncestors(db, projectId),
    async listLinksTo(projectIds, { first, after }) {
      const { earlierProjectId, projectId } = projectLinks;
      const behind = after?.[0] === undefined ? [] : [gt(projectId, after[0])];
      const rank = sql<number>`row_number() over (partition by ${earlierProjectId} order by ${projectId})`.as('rank');
      const ranked = db
        .select({ projectId, rank })
        .from(projectLinks)
        .where(and(inArray(earlierProjectId, [...projectIds]), ...behind))
        .as('ranked');
      const onPage = db
        .select({ projectId: ranked.projectId })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db.select().from(projectLinks).where(inArray(projectId, onPage)).orderBy(asc(projectId));
      return groupedBy(projectIds, rows.map(toProjectLink), (link) => link.earlierProjectId);
    },
  };
}

/** Visits of projects in the regions, and one's own; whoever carries a project does not see what its owner has said. */
function visitInScope(scope: ReadScope): SQL | undefined {
  if (scope.kind === 'ALL') return undefined;
  const ofProject = projectInScope(serviceVisits.projectId, { ...scope, personId: null });
  return scope.personId === null ? ofProject : or(ofProject, eq(serviceVisits.visitorId, scope.personId));
}

function conditionsOf({ kind, statuses, visitorId, projectId, region, overdue }: VisitFilter, today: string) {
  const late = and(isNull(serviceVisits.paidOn), lt(serviceVisits.dueOn, today));
  return [
    ...(kind ? [eq(serviceVisits.kind, kind)] : []),
    ...(statuses ? [inArray(serviceVisits.status, [...statuses])] : []),
    ...(visitorId ? [eq(serviceVisits.visitorId, visitorId)] : []),
    ...(projectId ? [eq(serviceVisits.projectId, projectId)] : []),
    ...(overdue === true ? [late] : []),
    ...(overdue === false ? [sql`not (${late})`] : []),
    ...(region ? [projectInRegion(serviceVisits.projectId, region)] : []),
  ];
}
