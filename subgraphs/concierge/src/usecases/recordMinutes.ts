import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { holdMeeting, type Presence } from '../domain/holdMeeting.ts';
import { keepMinutes, type NewResolution } from '../domain/keepMinutes.ts';
import type { Meeting } from '../domain/meeting.ts';
import { requireParty } from './arrangeMeeting.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { findHolderBelow } from './findHolder.ts';
import { occasionFor } from './occasionFor.ts';
import { requireMeeting } from './requireMeeting.ts';
import { requireProblem } from './requireProblem.ts';

/** Records that a meeting was held, and who came. */
export async function recordAttendance(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { meetingId, attendance }: { readonly meetingId: string; readonly attendance: readonly Presence[] },
): Promise<Meeting> {
  const kept = await requireMeeting(needs.store, principal, meetingId);
  const { meeting, ...changes } = holdMeeting(occasionFor(needs, principal), kept, attendance);
  await needs.store.commit(changes);
  return meeting;
}

export interface ResolutionToTake extends Omit<NewResolution, 'answers'> {
  /** Whether it is the opinion on the problem of its item. */
  readonly answersProblem: boolean;
}

export interface MinutesToKeep {
  readonly meetingId: string;
  readonly minutes: string;
  readonly resolutions: readonly ResolutionToTake[];
}

/** Keeps the minutes of a meeting, what it has resolved, and the answers it has given to problems, in one transaction. */
export async function recordMinutes(
  needs: ConciergeNeeds,
  principal: Principal,
  { meetingId, minutes, resolutions }: MinutesToKeep,
): Promise<Meeting> {
  const kept = await requireMeeting(needs.store, principal, meetingId);
  const taken: NewResolution[] = [];
  for (const { answersProblem, ...asked } of resolutions) {
    await requireParty(needs, asked.owner, 'resolutions');
    const answers = answersProblem ? await answeredProblem(needs, principal, kept, asked.itemId) : null;
    taken.push({ ...asked, answers });
  }
  const occasion = occasionFor(needs, principal);
  const { meeting, changes } = keepMinutes(occasion, needs, kept, { minutes, resolutions: taken });
  await needs.store.commit(changes);
  return meeting;
}

async function answeredProblem(
  { store, now }: ConciergeNeeds,
  principal: Principal,
  { agenda }: Meeting,
  itemId: string | null,
): Promise<NewResolution['answers']> {
  const item = agenda.find(({ id }) => id === itemId);
  if (!item?.problemId)
    throw new DomainError('MEETING_CANNOT_ANSWER', {
      field: 'itemId',
      value: itemId,
      accepted: 'an item with a problem',
    });
  const problem = await requireProblem(store, principal, item.problemId);
  return { problem, holderBelow: await findHolderBelow(store, problem, now()) };
}
