import type { AgencyCode } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import { requireRegion } from '@guanjia/kernel/regions';
import type { Changes } from './changes.ts';
import { beginTerm } from './dutyTerm.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { requireDutyRole } from './requireDutyRole.ts';
import { requireText } from './requireText.ts';
import {
  type CrewPost,
  crewComposition,
  isCrewPost,
  type Team,
  type TeamField,
  type TeamPost,
  teamPosts,
} from './team.ts';
import { memberEntry } from './teamEntries.ts';

/** Somebody for a post. */
export interface TeamSeat {
  readonly post: TeamPost;
  readonly person: Person;
}

export interface NewTeam {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
  /** What a sub-team is for; null makes a crew. */
  readonly field: TeamField | null;
  readonly agency: AgencyCode | null;
  /** Of a crew. */
  readonly crewNumber: number | null;
  readonly seats: readonly TeamSeat[];
}

/**
 * Forms a sub-team (S0) or a crew of the through-train (S3).
 * @throws CREW_COMPOSITION when a crew is not 1 leader, 2 agents and 2 approvers; DUTY_ROLE_MISSING; ALREADY_IN_TEAM for one
 * person on two seats; BAD_INPUT for a sub-team of nobody but its leader
 */
export function formTeam(occasion: Occasion, asked: NewTeam): Partial<Changes> & { team: Team } {
  const { id, field, agency, crewNumber, seats } = asked;
  const team: Team = {
    id,
    kind: field === null ? 'CREW' : 'SUB_TEAM',
    name: requireText(asked.name, 'name', 100),
    field,
    agency,
    crewNumber,
    regionCode: requireRegion(asked.regionCode, 'regionCode'),
    terms: seats.map(({ post, person }) => beginTerm(occasion, person.id, post)),
    formedAt: occasion.at,
    disbandedAt: null,
    version: 1,
  };
  requireDifferentPeople(seats);
  if (team.kind === 'CREW') requireComposition(seats);
  else if (seats.length < 2)
    throw new DomainError('BAD_INPUT', { field: 'memberIds', accepted: 'at least one member' });
  for (const { post, person } of seats) requireFitFor(team, post, person);
  return {
    team,
    staffing: [{ kind: 'TEAM', revision: { record: team, readVersion: 0 } }],
    entries: seats.map(({ post, person }) => memberEntry(occasion, 'TEAM_JOINED', { team, post, person })),
  };
}

/** @throws DUTY_ROLE_MISSING for one who does not hold the role that the post asks for */
export function requireFitFor({ regionCode }: Pick<Team, 'regionCode'>, post: TeamPost, person: Person): void {
  const { role } = teamPosts[post];
  if (role !== null) requireDutyRole(person, role, regionCode);
}

function requireDifferentPeople(seats: readonly TeamSeat[]): void {
  const ids = seats.map(({ person }) => person.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new DomainError('ALREADY_IN_TEAM', { field: 'personId', value: twice });
}

function requireComposition(seats: readonly TeamSeat[]): void {
  const counted = (post: CrewPost) => seats.filter((seat) => seat.post === post).length;
  const value = {
    CREW_LEADER: counted('CREW_LEADER'),
    CREW_AGENT: counted('CREW_AGENT'),
    CREW_APPROVER: counted('CREW_APPROVER'),
  };
  const isWhole = Object.entries(crewComposition).every(
    ([post, most]) => seats.filter((seat) => seat.post === post).length === most,
  );
  if (isWhole && seats.every(({ post }) => isCrewPost(post))) return;
  throw new DomainError('CREW_COMPOSITION', { field: 'agentIds', value, accepted: crewComposition });
}
