import { DomainError } from '@guanjia/kernel/DomainError';
import type { Changes } from './changes.ts';
import type { ComplexityReason } from './complexity.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { openVacancies, type ProjectTeam, presentMembers } from './projectTeam.ts';
import { requireText } from './requireText.ts';
import { draftOf, fillVacancy, unseatPerson } from './teamDraft.ts';
import { dissolvedMessage } from './teamMessages.ts';

export interface Dissolution {
  readonly projectName: string;
  readonly reason: string;
  /** What makes the project complex today; nothing counts once it is finished. */
  readonly complexity: readonly ComplexityReason[];
  /** Everybody who is in the team. */
  readonly people: ReadonlyMap<string, Person>;
}

/**
 * Ends the team of a project that is complex no more, or finished (C12); everything about it stays on record.
 * @throws PROJECT_TEAM_NOT_FOUND when it is dissolved already; PROJECT_STILL_COMPLEX; BAD_INPUT without a reason
 */
export function dissolveTeam(
  occasion: Occasion,
  team: ProjectTeam,
  { projectName, reason, complexity, people }: Dissolution,
): Partial<Changes> & { team: ProjectTeam } {
  const said = requireText(reason, 'reason', 200);
  if (team.dissolved !== null) {
    throw new DomainError('PROJECT_TEAM_NOT_FOUND', { field: 'projectId', value: team.projectId });
  }
  if (complexity.length > 0) {
    const value = complexity.map((one) => one.reason);
    throw new DomainError('PROJECT_STILL_COMPLEX', { field: 'projectId', value });
  }
  let draft = draftOf(team);
  for (const member of presentMembers(team)) {
    const person = people.get(member.personId);
    if (person === undefined) throw new TypeError('a team names a person that is not known');
    const end = { at: occasion.at, reason: { en: said, zh: said }, byHand: false };
    draft = unseatPerson(occasion, draft, projectName, { member, person, end });
  }
  for (const { seat } of openVacancies(team)) draft = fillVacancy(occasion, draft, seat);
  const record = { ...draft.team, dissolved: { at: occasion.at, reason: said }, version: team.version + 1 };
  return {
    team: record,
    service: [{ kind: 'PROJECT_TEAM', revision: { record, readVersion: team.version } }],
    entries: draft.entries,
    messages: [dissolvedMessage(occasion, team, projectName, said)],
  };
}
