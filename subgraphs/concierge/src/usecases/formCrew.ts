import type { AgencyCode } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { formTeam } from '../domain/formTeam.ts';
import type { Team } from '../domain/team.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFreeTeamName } from './requireFreeTeamName.ts';
import { requirePeople } from './requirePeople.ts';
import { requireRegionRight } from './requireRegionRight.ts';

export interface CrewToForm {
  readonly name: string;
  readonly regionCode: string;
  readonly agency: AgencyCode;
  readonly leaderId: string;
  readonly agentIds: readonly string[];
  readonly approverIds: readonly string[];
}

/** Forms a whole crew of the through-train (S3). @throws CREWS_COMPLETE when the region has all it may have */
export async function formCrew(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'teamRules'>,
  principal: Principal,
  { leaderId, agentIds, approverIds, ...asked }: CrewToForm,
): Promise<Team> {
  requireRegionRight(principal, asked.regionCode);
  const leaders = await requirePeople(needs.store, [leaderId], 'leaderId');
  const agents = await requirePeople(needs.store, agentIds, 'agentIds');
  const approvers = await requirePeople(needs.store, approverIds, 'approverIds');
  const { team, ...changes } = formTeam(occasionFor(needs, principal), {
    ...asked,
    id: needs.nextId(),
    field: null,
    crewNumber: await freeNumber(needs, asked.regionCode),
    seats: [
      ...leaders.map((person) => ({ post: 'CREW_LEADER', person }) as const),
      ...agents.map((person) => ({ post: 'CREW_AGENT', person }) as const),
      ...approvers.map((person) => ({ post: 'CREW_APPROVER', person }) as const),
    ],
  });
  await requireFreeTeamName(needs.store, team);
  await needs.store.commit(changes);
  return team;
}

async function freeNumber(
  { store, teamRules: { crewsPerRegion } }: Pick<ConciergeNeeds, 'store' | 'teamRules'>,
  regionCode: string,
): Promise<number> {
  const taken = await store.teams.listCrewNumbers(regionCode);
  const numbers = Array.from({ length: crewsPerRegion }, (_, index) => index + 1);
  const free = numbers.find((crewNumber) => !taken.includes(crewNumber));
  if (free !== undefined) return free;
  throw new DomainError('CREWS_COMPLETE', {
    field: 'regionCode',
    value: taken.length,
    accepted: `at most ${crewsPerRegion} crews`,
  });
}
