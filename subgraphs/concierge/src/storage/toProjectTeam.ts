import { z } from 'zod';
import { type ComplexityReason, complexityCauses } from '../domain/complexity.ts';
import { dutyRoles } from '../domain/dutyRoles.ts';
import { policyFields } from '../domain/policyFields.ts';
import type { ProjectSeat } from '../domain/projectSeat.ts';
import type { ProjectTeam, ProjectTeamMember, TeamAlarm } from '../domain/projectTeam.ts';
import { serviceStages } from '../domain/serviceStages.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import type { projectTeamMembers, projectTeams, teamVacancies } from './procedureTables.ts';

const seatShape: z.ZodType<ProjectSeat> = z.object({
  role: keyOf(dutyRoles),
  stage: keyOf(serviceStages).nullable(),
  field: keyOf(policyFields).nullable(),
});
const reasonList: z.ZodType<ComplexityReason[]> = z.array(
  z.object({ cause: z.enum(complexityCauses), reason: jsonShapes.wording }),
);

/** A team from its row, and those of its members and vacancies in their order. */
export function toProjectTeam(
  row: typeof projectTeams.$inferSelect,
  members: readonly (typeof projectTeamMembers.$inferSelect)[],
  vacancies: readonly (typeof teamVacancies.$inferSelect)[],
): ProjectTeam {
  const { projectId, reasons, formedAt, dissolvedAt, dissolveReason, reviewOn, version } = row;
  return {
    projectId,
    reasons: reasonList.parse(reasons),
    formedAt,
    dissolved: dissolvedAt === null ? null : { at: dissolvedAt, reason: dissolveReason ?? '' },
    members: members.map(toMember),
    vacancies: vacancies.map((vacancy) => {
      const { projectId: _, ...kept } = toTeamAlarm(vacancy);
      return kept;
    }),
    reviewOn,
    version,
  };
}

function toMember(row: typeof projectTeamMembers.$inferSelect): ProjectTeamMember {
  const { id, personId, byHand, since, until } = row;
  return {
    id,
    seat: seatShape.parse(row),
    personId,
    byHand,
    reason: jsonShapes.wording.parse(row.reason),
    since,
    madeBy: jsonShapes.actor.parse(row.madeBy),
    end:
      until === null
        ? null
        : { at: until, reason: jsonShapes.wording.parse(row.endReason), byHand: row.endedByHand === true },
  };
}

/** A vacancy with its project, from its row. */
export function toTeamAlarm(row: typeof teamVacancies.$inferSelect): TeamAlarm {
  const { id, projectId, since, until } = row;
  return { id, projectId, seat: seatShape.parse(row), reason: jsonShapes.wording.parse(row.reason), since, until };
}
