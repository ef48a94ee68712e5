import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { callMeeting, cancelMeeting, changeMeeting, type MeetingPlan } from '../domain/callMeeting.ts';
import type { AgendaItem, Meeting, Party } from '../domain/meeting.ts';
import { requireText } from '../domain/requireText.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFacts } from './requireFacts.ts';
import { requireMeeting } from './requireMeeting.ts';
import { requirePerson } from './requirePerson.ts';
import { requireProblem } from './requireProblem.ts';
import { requireRegionRight } from './requireRegionRight.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>;

const mostCodes = 50;

/** Calls a meeting in a region of the service room (C8). */
export async function arrangeMeeting(
  needs: Needs,
  principal: Principal,
  asked: MeetingPlan & Pick<Meeting, 'regionCode'>,
): Promise<Meeting> {
  requireRegionRight(principal, asked.regionCode);
  const plan = { ...asked, ...(await checkedPlan(needs, principal, asked)), id: needs.nextId() };
  const { meeting, ...changes } = callMeeting(occasionFor(needs, principal), plan);
  await needs.store.commit(changes);
  return meeting;
}

/** Arranges a meeting anew that was not held yet. */
export async function rearrangeMeeting(
  needs: Needs,
  principal: Principal,
  { meetingId, ...asked }: MeetingPlan & { readonly meetingId: string },
): Promise<Meeting> {
  const kept = await requireMeeting(needs.store, principal, meetingId);
  const plan = { ...asked, ...(await checkedPlan(needs, principal, asked)) };
  const { meeting, ...changes } = changeMeeting(occasionFor(needs, principal), kept, plan);
  await needs.store.commit(changes);
  return meeting;
}

/** Calls a meeting off, with the reason. */
export async function callMeetingOff(
  needs: Needs,
  principal: Principal,
  { meetingId, reason }: { readonly meetingId: string; readonly reason: string },
): Promise<Meeting> {
  const kept = await requireMeeting(needs.store, principal, meetingId);
  const { meeting, ...changes } = cancelMeeting(occasionFor(needs, principal), kept, reason);
  await needs.store.commit(changes);
  return meeting;
}

async function checkedPlan(
  needs: Needs,
  principal: Principal,
  { parties, agenda }: MeetingPlan,
): Promise<Pick<MeetingPlan, 'parties' | 'agenda'>> {
  for (const party of parties) await requireParty(needs, party, 'participants');
  const items: MeetingPlan['agenda'][number][] = [];
  for (const item of agenda) items.push(await checkedItem(needs, principal, item));
  return { parties, agenda: items };
}

/** @throws PERSON_NOT_FOUND for a person who is not on the rolls. */
export async function requireParty({ store }: Pick<Needs, 'store'>, party: Party, field: string): Promise<void> {
  if (party.kind === 'PERSON') await requirePerson(store, party.personId, field);
}

/** An item with the project of its problem. Refuses a problem that is not seen, and items of approval without a project. */
async function checkedItem(
  { store }: Needs,
  principal: Principal,
  item: Omit<AgendaItem, 'id'>,
): Promise<Omit<AgendaItem, 'id'>> {
  if (item.itemCodes.length > mostCodes)
    throw new DomainError('BAD_INPUT', {
      field: 'itemCodes',
      value: item.itemCodes.length,
      accepted: `0 to ${mostCodes} codes`,
    });
  const problem = item.problemId === null ? null : await requireProblem(store, principal, item.problemId);
  const projectId = problem?.projectId ?? item.projectId;
  if (problem !== null && item.projectId !== null && item.projectId !== problem.projectId)
    throw new DomainError('BAD_INPUT', { field: 'projectId', value: item.projectId, accepted: problem.projectId });
  if (projectId !== null) await requireFacts(store, projectId);
  if (projectId === null && item.itemCodes.length > 0)
    throw new DomainError('BAD_INPUT', { field: 'projectId', value: null, accepted: 'the project of the items' });
  return { ...item, projectId, itemCodes: item.itemCodes.map((code) => requireText(code, 'itemCodes', 60)) };
}
