import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { absenceOn } from './absenceOn.ts';
import type { Changes } from './changes.ts';
import { dutyRoles } from './dutyRoles.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { type ProjectSeat, seatKey } from './projectSeat.ts';
import { isSameSeat, openVacancies, type ProjectTeam, presentMembers } from './projectTeam.ts';
import { requireText } from './requireText.ts';
import { seatScopes } from './seatMatch.ts';
import { draftOf, seatPerson, unseatPerson } from './teamDraft.ts';
import { teamMessages } from './teamMessages.ts';

export interface SeatChange {
  readonly seat: ProjectSeat;
  /** Who shall have the place. */
  readonly person: Person;
  /** Who has it, if anybody does. */
  readonly former: Person | null;
  readonly carrierIds: readonly string[];
  readonly reason: string;
  readonly projectName: string;
}

/**
 * The service room puts somebody on a place of a project's team by hand; whoever had it leaves. The role is checked, its scope is
 * not, as with a steward.
 * @throws PROJECT_TEAM_NOT_FOUND for a dissolved one, TEAM_SEAT_UNKNOWN, ALREADY_APPOINTED, TEAM_LEADER_NO_MEMBER,
 * DUTY_ROLE_MISSING, PERSON_ABSENT, BAD_INPUT without a reason
 */
export function changeSeat(
  occasion: Occasion,
  team: ProjectTeam,
  change: SeatChange,
): Partial<Changes> & { team: ProjectTeam } {
  const { seat, person, former, projectName } = change;
  const said = requireText(change.reason, 'reason', 200);
  requireSeat(team, seat);
  const present = presentMembers(team).find((member) => isSameSeat(member.seat, seat));
  requireEligible(occasion, change, present?.personId ?? null);
  const reason = { en: said, zh: said };
  const start = draftOf(team);
  const left =
    present === undefined || former === null
      ? start
      : unseatPerson(occasion, start, projectName, {
          member: present,
          person: former,
          end: { at: occasion.at, reason, byHand: true },
        });
  const draft = seatPerson(occasion, left, projectName, { seat, person, byHand: true, reason });
  const record = { ...draft.team, version: team.version + 1 };
  return {
    team: record,
    service: [{ kind: 'PROJECT_TEAM', revision: { record, readVersion: team.version } }],
    entries: draft.entries,
    messages: teamMessages(occasion, draft, { projectName, isNew: false }),
  };
}

function requireSeat(team: ProjectTeam, seat: ProjectSeat): void {
  if (team.dissolved !== null) {
    throw new DomainError('PROJECT_TEAM_NOT_FOUND', { field: 'projectId', value: team.projectId });
  }
  const seats = [...presentMembers(team), ...openVacancies(team)].map((one) => one.seat);
  if (seats.some((one) => isSameSeat(one, seat))) return;
  throw new DomainError('TEAM_SEAT_UNKNOWN', { field: 'seat', value: seatKey(seat), accepted: seats.map(seatKey) });
}

function requireEligible({ at }: Occasion, { seat, person, carrierIds }: SeatChange, presentId: string | null): void {
  const about = { field: 'personId', value: person.id };
  if (person.id === presentId) throw new DomainError('ALREADY_APPOINTED', about);
  if (carrierIds.includes(person.id)) throw new DomainError('TEAM_LEADER_NO_MEMBER', about);
  if (seatScopes(person, seat).length === 0) {
    const { en, zh } = dutyRoles[seat.role];
    throw new DomainError('DUTY_ROLE_MISSING', {
      ...about,
      accepted: `a holder of the role ${seat.role} (${en}, ${zh})`,
    });
  }
  const absence = absenceOn(person, calendarDateOf(at));
  if (absence !== null) throw new DomainError('PERSON_ABSENT', { ...about, until: absence.lastDay });
}
