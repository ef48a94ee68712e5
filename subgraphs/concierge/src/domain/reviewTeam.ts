import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { Changes } from './changes.ts';
import { type ComplexityReason, judgeComplexity } from './complexity.ts';
import type { Occasion } from './occasion.ts';
import { type ProjectSeat, seatsChangeOn, seatsFor } from './projectSeat.ts';
import { isSameSeat, openVacancies, type ProjectTeam, type ProjectTeamMember, presentMembers } from './projectTeam.ts';
import { faultWording, matchSeat, type SeatCandidate, seatFault } from './seatMatch.ts';
import { draftOf, fillVacancy, seatPerson, type TeamDraft, unseatPerson, vacateSeat } from './teamDraft.ts';
import { teamMessages } from './teamMessages.ts';
import type { TeamNeed } from './teamNeed.ts';
import type { Wording } from './wording.ts';

/** All that decides on the team of a project. */
export interface TeamReview {
  readonly facts: ProjectFacts;
  /** The team that is kept; null when there never was one. */
  readonly team: ProjectTeam | null;
  readonly items: number | null;
  readonly agencies: number | null;
  readonly need: TeamNeed;
  /** Who carries the project: the leader, and so no member. */
  readonly carrierIds: readonly string[];
  /** Holders of the roles asked for, and everybody who is in the team. */
  readonly candidates: readonly SeatCandidate[];
}

const nowLeads: Wording = { en: 'Carries the project and so leads the team.', zh: '已负责该项目，任团队负责人' };
const stagePast: Wording = { en: 'The place is not needed any more.', zh: '该岗位已不再需要' };

/**
 * Forms the team of a complex project, or puts right the one there is (C4): whoever is away, has lost the role, carries the
 * project or is not needed any more leaves, free places go to the best match, and one that nobody fits is a vacancy. A team stays although its project is
 * complex no more. Changes nothing when all is right; safe to repeat.
 */
export function reviewTeam(occasion: Occasion, review: TeamReview): Partial<Changes> {
  const { facts, team, items, agencies, need } = review;
  const serving = team !== null && team.dissolved === null ? team : null;
  const { isComplex, reasons } = judgeComplexity({ ...facts, items, agencies }, need.complex);
  if (serving === null && !isComplex) return {};
  const today = calendarDateOf(occasion.at);
  const read = serving ?? formed(occasion, review, reasons);
  const seats = seatsFor(facts, today, need.seats);
  const draft = fillSeats(occasion, review, releaseMembers(occasion, review, draftOf(read), seats), seats);
  const record: ProjectTeam = {
    ...draft.team,
    reasons: isComplex ? reasons : draft.team.reasons,
    reviewOn: seatsChangeOn(facts, today),
    version: (team?.version ?? 0) + 1,
  };
  if (serving !== null && isUnchanged(serving, record)) return {};
  return {
    service: [{ kind: 'PROJECT_TEAM', revision: { record, readVersion: team?.version ?? 0 } }],
    entries: draft.entries,
    messages: teamMessages(occasion, { ...draft, team: record }, { projectName: facts.name, isNew: serving === null }),
  };
}

function formed(occasion: Occasion, { facts, team }: TeamReview, reasons: readonly ComplexityReason[]): ProjectTeam {
  return {
    projectId: facts.projectId,
    reasons,
    formedAt: occasion.at,
    dissolved: null,
    members: team?.members ?? [],
    vacancies: team?.vacancies ?? [],
    reviewOn: null,
    version: team?.version ?? 0,
  };
}

function isUnchanged(before: ProjectTeam, after: ProjectTeam): boolean {
  return JSON.stringify({ ...before, version: 0 }) === JSON.stringify({ ...after, version: 0 });
}

function releaseMembers(
  occasion: Occasion,
  review: TeamReview,
  start: TeamDraft,
  seats: readonly ProjectSeat[],
): TeamDraft {
  const { facts, candidates } = review;
  const today = calendarDateOf(occasion.at);
  let draft = start;
  for (const member of presentMembers(start.team)) {
    const candidate = candidates.find(({ person }) => person.id === member.personId);
    if (candidate === undefined) throw new TypeError('a team names a person that is not known');
    const isNeeded = seats.some((seat) => isSameSeat(seat, member.seat));
    const reason = isNeeded ? whyLeaves(review, member, candidate, today) : stagePast;
    if (reason === null) continue;
    const end = { at: occasion.at, reason, byHand: false };
    draft = unseatPerson(occasion, draft, facts.name, { member, person: candidate.person, end });
  }
  for (const { seat } of openVacancies(start.team)) {
    if (!seats.some((one) => isSameSeat(one, seat))) draft = fillVacancy(occasion, draft, seat);
  }
  return draft;
}

function whyLeaves(
  { facts, carrierIds }: TeamReview,
  member: ProjectTeamMember,
  candidate: SeatCandidate,
  today: CalendarDate,
): Wording | null {
  if (carrierIds.includes(member.personId)) return nowLeads;
  const fault = seatFault(facts, member, candidate, today);
  return fault === null ? null : faultWording(fault);
}

function fillSeats(occasion: Occasion, review: TeamReview, start: TeamDraft, seats: readonly ProjectSeat[]): TeamDraft {
  const { facts } = review;
  let draft = start;
  for (const seat of seats) {
    if (presentMembers(draft.team).some((member) => isSameSeat(member.seat, seat))) continue;
    const candidates = candidatesFor(review, draft, seat);
    const matched = matchSeat(facts, seat, candidates, calendarDateOf(occasion.at));
    draft =
      matched === null
        ? vacateSeat(occasion, draft, seat, candidates.length)
        : seatPerson(occasion, draft, facts.name, { seat, ...matched, byHand: false });
  }
  return draft;
}

/** Whom the match may put on a place: not whom the service room took away from it. What somebody has just been given counts as work. */
function candidatesFor(
  { candidates, carrierIds }: Pick<TeamReview, 'candidates' | 'carrierIds'>,
  { team, joined }: TeamDraft,
  seat: ProjectSeat,
): readonly SeatCandidate[] {
  const last = new Map(
    team.members.filter((member) => isSameSeat(member.seat, seat)).map((one) => [one.personId, one]),
  );
  return candidates
    .filter(({ person }) => !carrierIds.includes(person.id) && last.get(person.id)?.end?.byHand !== true)
    .filter(({ person }) => person.holdings.some(({ role, revokedAt }) => role === seat.role && revokedAt === null))
    .map((candidate) => {
      const added = joined.filter(({ personId }) => personId === candidate.person.id).length;
      return { ...candidate, workload: candidate.workload + added };
    });
}
