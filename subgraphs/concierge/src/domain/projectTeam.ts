import type { Actor } from '@guanjia/kernel/actor';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { ComplexityReason } from './complexity.ts';

import { type ProjectSeat, seatKey } from './projectSeat.ts';
import type { Wording } from './wording.ts';

/** The time somebody has had a place in a project's team; kept for ever. */
export interface ProjectTeamMember {
  readonly id: string;
  readonly seat: ProjectSeat;
  readonly personId: string;
  readonly byHand: boolean;
  /** Why it is this person. */
  readonly reason: Wording;
  readonly since: Date;
  readonly madeBy: Actor;
  readonly end: MemberEnd | null;
}

export interface MemberEnd {
  readonly at: Date;
  readonly reason: Wording;
  /** Ended by the service room: the match does not bring the person back to this place. */
  readonly byHand: boolean;
}

/** The time nobody has had a place: an alarm while it lasts. */
export interface SeatVacancy {
  readonly id: string;
  readonly seat: ProjectSeat;
  readonly reason: Wording;
  readonly since: Date;
  readonly until: Date | null;
}

/** A vacancy with its project. */
export interface TeamAlarm extends SeatVacancy {
  readonly projectId: string;
}

/** The team of a complex project (项目帮代办团队, S2); its leader is whoever carries the project. */
export interface ProjectTeam {
  readonly projectId: string;
  /** What made the project complex when that was last found. */
  readonly reasons: readonly ComplexityReason[];
  readonly formedAt: Date;
  readonly dissolved: { readonly at: Date; readonly reason: string } | null;
  /** In the order in which they joined, those who left included. */
  readonly members: readonly ProjectTeamMember[];
  /** Past ones included. */
  readonly vacancies: readonly SeatVacancy[];
  /** The day on which its places change without any new fact. */
  readonly reviewOn: CalendarDate | null;
  readonly version: number;
}

/** Who is in the team now. */
export function presentMembers({ members }: Pick<ProjectTeam, 'members'>): readonly ProjectTeamMember[] {
  return members.filter(({ end }) => end === null);
}

/** The places that nobody has now. */
export function openVacancies({ vacancies }: Pick<ProjectTeam, 'vacancies'>): readonly SeatVacancy[] {
  return vacancies.filter(({ until }) => until === null);
}

/** Whether it is the same place. */
export function isSameSeat(one: ProjectSeat, other: ProjectSeat): boolean {
  return seatKey(one) === seatKey(other);
}
