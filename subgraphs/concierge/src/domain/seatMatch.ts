import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { absenceOn } from './absenceOn.ts';
import { candidateOf } from './candidateOf.ts';
import { matchReason } from './matchReason.ts';
import { matchSteward } from './matchSteward.ts';
import type { Person } from './person.ts';
import type { ProjectSeat } from './projectSeat.ts';
import type { ProjectTeamMember } from './projectTeam.ts';
import type { RoleScope } from './roleScope.ts';
import { scoreCandidate } from './scoreCandidate.ts';
import { type Exclusion, exclusions } from './scoredCandidate.ts';
import { scopesOf } from './servesProject.ts';
import { type StewardNeed, stewardNeed } from './stewardNeed.ts';
import type { Unit } from './unit.ts';
import type { Wording } from './wording.ts';

/** Somebody who may have a place in a team. */
export interface SeatCandidate {
  readonly person: Person;
  readonly unit: Pick<Unit, 'tier'>;
  /** Projects carried and places had at present. */
  readonly workload: number;
}

/** Whom the match of C4 puts on a place, and why; null when nobody fits. */
export function matchSeat(
  facts: ProjectFacts,
  seat: ProjectSeat,
  candidates: readonly SeatCandidate[],
  today: CalendarDate,
): { readonly person: Person; readonly reason: Wording } | null {
  const able = candidates.filter(({ person }) => seatScopes(person, seat).length > 0);
  const match = matchSteward(
    seatNeed(facts, seat, today),
    able.map((candidate) => toCandidate(candidate, seat, today)),
  );
  const person = able.find((candidate) => candidate.person.id === match.chosen?.personId)?.person;
  if (person === undefined || match.chosen === null) return null;
  const { en, zh } = matchReason(match);
  const parts = match.chosen.parts.map(({ reason }) => reason);
  return {
    person,
    reason: {
      en: [en, ...parts.map((part) => part.en)].join(' '),
      zh: [zh, ...parts.map((part) => part.zh)].join('；'),
    },
  };
}

/**
 * Why somebody cannot keep a place on a day: away, the role lost, or, unless chosen by hand, its scope does not cover the project
 * any more. Null when nothing is wrong.
 */
export function seatFault(
  facts: ProjectFacts,
  { seat, byHand }: Pick<ProjectTeamMember, 'seat' | 'byHand'>,
  candidate: SeatCandidate,
  today: CalendarDate,
): Exclusion | null {
  if (absenceOn(candidate.person, today) !== null) return 'ABSENT';
  if (seatScopes(candidate.person, seat).length === 0) return 'NO_STEWARD_ROLE';
  if (byHand) return null;
  return scoreCandidate(toCandidate(candidate, seat, today), seatNeed(facts, seat, today)).exclusion;
}

/** A fault in words. */
export function faultWording(fault: Exclusion): Wording {
  return fault === 'NO_STEWARD_ROLE'
    ? { en: 'Does not hold the role any more.', zh: '已不担任相应角色' }
    : exclusions[fault];
}

/** The scopes within which a person can have a place. */
export function seatScopes(person: Pick<Person, 'holdings'>, { role, field }: ProjectSeat): readonly RoleScope[] {
  return scopesOf(person, role).filter(({ fields }) => field === null || fields.length === 0 || fields.includes(field));
}

function seatNeed(facts: ProjectFacts, { stage }: ProjectSeat, today: CalendarDate): StewardNeed {
  const need = stewardNeed(facts, today);
  return stage === null ? need : { ...need, stages: [stage] };
}

function toCandidate({ person, unit, workload }: SeatCandidate, seat: ProjectSeat, today: CalendarDate) {
  return { ...candidateOf(person, { unit, inHand: workload, today }), scopes: seatScopes(person, seat) };
}
