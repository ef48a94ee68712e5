import { DomainError } from '@guanjia/kernel/DomainError';
import { announce } from './announce.ts';
import type { Changes } from './changes.ts';
import type { CrewAssignment } from './crewAssignment.ts';
import type { Occasion } from './occasion.ts';
import { requireTeamServes } from './requireTeamServes.ts';
import type { Team } from './team.ts';
import type { TeamFault } from './teamFault.ts';

/** @throws BAD_INPUT for a sub-team, TEAM_DISBANDED, CREW_NOT_WHOLE with all that is wrong on that day */
export function requireWholeCrew(team: Team, faults: readonly TeamFault[]): void {
  if (team.kind !== 'CREW') throw new DomainError('BAD_INPUT', { field: 'crewId', value: team.id, accepted: 'a crew' });
  requireTeamServes(team);
  if (faults.length === 0) return;
  const value = faults.map(({ kind, post, reason }) => ({ kind, post, reason }));
  throw new DomainError('CREW_NOT_WHOLE', { field: 'crewId', value, accepted: '1 班长 + 2 代办员 + 2 审批员' });
}

/** Gives a project its crew, in place of another if it has one (S3). @throws CREW_NOT_WHOLE, ALREADY_APPOINTED */
export function assignCrew(
  occasion: Occasion,
  asked: {
    readonly projectId: string;
    readonly projectName: string;
    readonly crew: Team;
    readonly faults: readonly TeamFault[];
    readonly present: CrewAssignment | null;
  },
): Partial<Changes> {
  const { projectId, projectName, crew, faults, present } = asked;
  requireWholeCrew(crew, faults);
  if (present?.crewId === crew.id) throw new DomainError('ALREADY_APPOINTED', { field: 'crewId', value: crew.id });
  const assignment: CrewAssignment = {
    id: occasion.nextId(),
    projectId,
    crewId: crew.id,
    madeAt: occasion.at,
    madeBy: occasion.actor,
    endedAt: null,
  };
  const event = announce(occasion, 'crewAssigned', {
    projectId,
    entity: { typename: 'Team', id: crew.id },
    visibility: 'PARTIES',
    summary: { en: `${crew.name} follows ${projectName}.`, zh: `${projectName}由${crew.name}全程跟踪代办` },
    data: { assignmentId: assignment.id, crewId: crew.id, crewName: crew.name, formerCrewId: present?.crewId ?? null },
  });
  return { staffing: [{ kind: 'CREW_ASSIGNMENT', assignment, endedId: present?.id ?? null }], messages: [event] };
}
