import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { absenceOn } from './absenceOn.ts';
import { runningTerms } from './dutyTerm.ts';
import type { Person } from './person.ts';
import { holdsRole } from './requireDutyRole.ts';
import { type CrewPost, crewComposition, type Team, teamPosts } from './team.ts';
import type { Wording } from './wording.ts';

export const teamFaultKinds = ['POST_VACANT', 'ROLE_LOST', 'AWAY'] as const;

/** Why a crew is not whole on a day. */
export interface TeamFault {
  readonly kind: (typeof teamFaultKinds)[number];
  readonly post: CrewPost;
  readonly personId: string | null;
  readonly reason: Wording;
}

const crewPosts = ['CREW_LEADER', 'CREW_AGENT', 'CREW_APPROVER'] as const;

/**
 * All that keeps a crew from being 1 班长 + 2 代办员 + 2 审批员 on this day (S3): vacant posts, members who have lost the
 * role (C1), members who are away. A sub-team has no composition to keep.
 */
export function teamFaults(
  team: Pick<Team, 'kind' | 'terms' | 'regionCode'>,
  people: ReadonlyMap<string, Person>,
  today: CalendarDate,
): readonly TeamFault[] {
  if (team.kind !== 'CREW') return [];
  return crewPosts.flatMap((post) => {
    const holders = runningTerms(team.terms).filter((term) => term.post === post);
    const vacant = Array.from({ length: Math.max(0, crewComposition[post] - holders.length) }, () => vacancy(post));
    const faults = holders.map(({ personId }) => faultOf(team, post, people.get(personId), today));
    return [...vacant, ...faults.filter((fault) => fault !== null)];
  });
}

function vacancy(post: CrewPost): TeamFault {
  const { en, zh } = teamPosts[post];
  return { kind: 'POST_VACANT', post, personId: null, reason: { en: `No ${en}.`, zh: `${zh}空缺` } };
}

function faultOf(
  { regionCode }: Pick<Team, 'regionCode'>,
  post: CrewPost,
  person: Person | undefined,
  today: CalendarDate,
): TeamFault | null {
  if (person === undefined) return vacancy(post);
  const { role, en, zh } = teamPosts[post];
  const fault = (kind: TeamFault['kind'], reason: Wording): TeamFault => ({ kind, post, personId: person.id, reason });
  if (!holdsRole(person, role, regionCode)) {
    return fault('ROLE_LOST', {
      en: `${person.name} does not hold the role of ${en} any more.`,
      zh: `${person.name}已不具备${zh}资格`,
    });
  }
  const absence = absenceOn(person, today);
  if (absence === null) return null;
  return fault('AWAY', {
    en: `${person.name} (${en}) is away until ${absence.lastDay}.`,
    zh: `${zh}${person.name}离岗至${absence.lastDay}`,
  });
}
