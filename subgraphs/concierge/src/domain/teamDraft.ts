import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { type PersonnelEntry, personnelEntry } from './personnelEntry.ts';
import { type ProjectSeat, seatName } from './projectSeat.ts';
import {
  isSameSeat,
  type MemberEnd,
  type ProjectTeam,
  type ProjectTeamMember,
  type SeatVacancy,
} from './projectTeam.ts';
import type { Wording } from './wording.ts';

/** A team while it is being changed, with what the personnel ledger says of that. */
export interface TeamDraft {
  readonly team: ProjectTeam;
  readonly joined: readonly ProjectTeamMember[];
  readonly left: readonly ProjectTeamMember[];
  readonly vacated: readonly SeatVacancy[];
  readonly entries: Changes['entries'];
}

/** Nothing changed yet. */
export function draftOf(team: ProjectTeam): TeamDraft {
  return { team, joined: [], left: [], vacated: [], entries: [] };
}

/** Gives somebody a place, which is vacant no more. */
export function seatPerson(
  occasion: Occasion,
  draft: TeamDraft,
  projectName: string,
  { seat, person, byHand, reason }: Pick<ProjectTeamMember, 'seat' | 'byHand' | 'reason'> & { readonly person: Person },
): TeamDraft {
  const member: ProjectTeamMember = {
    id: occasion.nextId(),
    seat,
    personId: person.id,
    byHand,
    reason,
    since: occasion.at,
    madeBy: occasion.actor,
    end: null,
  };
  const filled = fillVacancy(occasion, draft, seat);
  return {
    ...filled,
    team: { ...filled.team, members: [...filled.team.members, member] },
    joined: [...draft.joined, member],
    entries: [...draft.entries, entryOf(occasion, 'TEAM_JOINED', { projectName, seat, person, team: draft.team })],
  };
}

/** Ends somebody's time on a place. */
export function unseatPerson(
  occasion: Occasion,
  draft: TeamDraft,
  projectName: string,
  { member, person, end }: { readonly member: ProjectTeamMember; readonly person: Person; readonly end: MemberEnd },
): TeamDraft {
  const ended = { ...member, end };
  const members = draft.team.members.map((one) => (one.id === member.id ? ended : one));
  return {
    ...draft,
    team: { ...draft.team, members },
    left: [...draft.left, ended],
    entries: [
      ...draft.entries,
      entryOf(occasion, 'TEAM_LEFT', { projectName, seat: member.seat, person, team: draft.team }),
    ],
  };
}

/** Says that nobody has a place; once while it lasts. */
export function vacateSeat(occasion: Occasion, draft: TeamDraft, seat: ProjectSeat, considered: number): TeamDraft {
  const { vacancies } = draft.team;
  if (vacancies.some((one) => one.until === null && isSameSeat(one.seat, seat))) return draft;
  const vacancy = {
    id: occasion.nextId(),
    seat,
    reason: vacancyReason(seat, considered),
    since: occasion.at,
    until: null,
  };
  return {
    ...draft,
    team: { ...draft.team, vacancies: [...vacancies, vacancy] },
    vacated: [...draft.vacated, vacancy],
  };
}

/** Ends the vacancy of a place, if there is one. */
export function fillVacancy(occasion: Occasion, draft: TeamDraft, seat: ProjectSeat): TeamDraft {
  const vacancies = draft.team.vacancies.map((one) =>
    one.until === null && isSameSeat(one.seat, seat) ? { ...one, until: occasion.at } : one,
  );
  return { ...draft, team: { ...draft.team, vacancies } };
}

function vacancyReason(seat: ProjectSeat, considered: number): Wording {
  const { en, zh } = seatName(seat);
  return {
    en: `${en}: of ${considered} considered nobody fits.`,
    zh: `${zh}：已考虑${considered}人，均不匹配`,
  };
}

function entryOf(
  occasion: Occasion,
  action: 'TEAM_JOINED' | 'TEAM_LEFT',
  {
    team,
    projectName,
    seat,
    person,
  }: {
    readonly team: ProjectTeam;
    readonly projectName: string;
    readonly seat: ProjectSeat;
    readonly person: Person;
  },
): PersonnelEntry {
  const { en, zh } = seatName(seat);
  const held = { projectId: team.projectId, role: seat.role, stage: seat.stage, field: seat.field };
  const joined = action === 'TEAM_JOINED';
  return personnelEntry(occasion, {
    action,
    unitId: person.unitId,
    personId: person.id,
    text: joined
      ? {
          en: `${person.name} joined the team of ${projectName}: ${en}.`,
          zh: `${person.name}任${projectName}项目帮代办团队${zh}`,
        }
      : {
          en: `${person.name} left the team of ${projectName}: ${en}.`,
          zh: `${person.name}不再担任${projectName}项目帮代办团队${zh}`,
        },
    before: joined ? {} : held,
    after: joined ? held : {},
  });
}
