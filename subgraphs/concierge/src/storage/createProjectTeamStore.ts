import { and, asc, count, gt, inArray, isNull, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { ProjectTeam } from '../domain/projectTeam.ts';
import type { ProjectTeamStore } from '../domain/projectTeamStore.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { procedures, projectTeamMembers, projectTeams, teamVacancies } from './procedureTables.ts';
import { projectInRegion } from './projectInRegion.ts';
import { projectInScope } from './projectInScope.ts';
import { absences, roleHoldings, stewardships } from './tables.ts';
import { toProjectTeam, toTeamAlarm } from './toProjectTeam.ts';

/** Teams of complex projects, in PostgreSQL. */
export function createProjectTeamStore(db: Reader): ProjectTeamStore {
  const withMembers = async (rows: readonly (typeof projectTeams.$inferSelect)[]): Promise<ProjectTeam[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map(({ projectId }) => projectId);
    const members = await db
      .select()
      .from(projectTeamMembers)
      .where(inArray(projectTeamMembers.projectId, ids))
      .orderBy(asc(projectTeamMembers.id));
    const vacancies = await db
      .select()
      .from(teamVacancies)
      .where(inArray(teamVacancies.projectId, ids))
      .orderBy(asc(teamVacancies.id));
    const membersOf = groupedBy(ids, members, ({ projectId }) => projectId);
    const vacanciesOf = groupedBy(ids, vacancies, ({ projectId }) => projectId);
    return rows.map((row, index) => toProjectTeam(row, membersOf[index] ?? [], vacanciesOf[index] ?? []));
  };
  return {
    async findTeams(projectIds) {
      const rows = await db
        .select()
        .from(projectTeams)
        .where(inArray(projectTeams.projectId, [...projectIds]));
      return inOrderOf(projectIds, await withMembers(rows), ({ projectId }) => projectId);
    },
    async countSeats(personIds) {
      const { personId, until } = projectTeamMembers;
      const rows = await db
        .select({ personId, seats: count() })
        .from(projectTeamMembers)
        .where(and(inArray(personId, [...personIds]), isNull(until)))
        .groupBy(personId);
      const seats = new Map(rows.map((row) => [row.personId, row.seats]));
      return personIds.map((id) => seats.get(id) ?? 0);
    },
    async listVacancies({ region, scope, page: { first, after } }) {
      const behind = after?.[0] === undefined ? [] : [gt(teamVacancies.id, after[0])];
      const within = region === null ? [] : [projectInRegion(teamVacancies.projectId, region)];
      const rows = await db
        .select()
        .from(teamVacancies)
        .where(and(isNull(teamVacancies.until), projectInScope(teamVacancies.projectId, scope), ...within, ...behind))
        .orderBy(asc(teamVacancies.id))
        .limit(first + 1);
      return rows.map(toTeamAlarm);
    },
    async listToReview(today, { first, after }) {
      const { projectId } = projectTeams;
      const vacant = sql`exists (select 1 from ${teamVacancies} where ${teamVacancies.projectId} = ${projectId} and ${teamVacancies.until} is null)`;
      const away = sql`exists (select 1 from ${absences} where ${absences.personId} = ${projectTeamMembers.personId}
        and ${absences.firstDay} <= ${today} and ${absences.lastDay} >= ${today}
        and (${absences.backOn} is null or ${absences.backOn} > ${today}))`;
      const holding = sql`exists (select 1 from ${roleHoldings} where ${roleHoldings.personId} = ${projectTeamMembers.personId}
        and ${roleHoldings.role} = ${projectTeamMembers.role} and ${roleHoldings.revokedAt} is null)`;
      const faulty = sql`exists (select 1 from ${projectTeamMembers} where ${projectTeamMembers.projectId} = ${projectId}
        and ${projectTeamMembers.until} is null and (${away} or not ${holding}))`;
      const completed = sql`exists (select 1 from ${procedures} where ${procedures.projectId} = ${projectId} and ${procedures.stage} = 'COMPLETED')`;
      const carried = sql`exists (select 1 from ${stewardships} where ${stewardships.projectId} = ${projectId} and ${stewardships.status} in ('SERVING', 'COVERED', 'UNCOVERED'))`;
      const rows = await db
        .select({ projectId })
        .from(projectTeams)
        .where(
          and(
            isNull(projectTeams.dissolvedAt),
            sql`(${vacant} or ${faulty} or ${projectTeams.reviewOn} <= ${today})`,
            sql`not ${completed}`,
            carried,
            after === null ? undefined : gt(projectId, after),
          ),
        )
        .orderBy(asc(projectId))
        .limit(first);
      return rows.map((row) => row.projectId);
    },
  };
}
