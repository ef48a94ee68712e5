import { actorOf } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { Absence, JointPreReview } from '../domain/preReview.ts';
import { preReviewMeetingRecorded } from '../domain/preReviewEvents.ts';
import { nextPreReviewStatus } from '../domain/preReviewMachine.ts';
import { requirePreReviewRight } from '../domain/requirePreReviewRight.ts';
import { requireText } from '../domain/requireText.ts';
import type { Needs } from './needs.ts';
import { requirePreReview } from './requirePreReview.ts';
import { requireVersion } from './requireVersion.ts';

export interface MeetingEntry {
  readonly preReviewId: string;
  readonly version: number | null;
  readonly heldAt: Date;
  readonly place: string;
  readonly minutes: string;
  readonly absences: readonly Absence[];
}

/** Records a joint review meeting with its minutes, and who stayed away and why (A12). @throws AGENCY_NOT_INVITED, BAD_INPUT, TRANSITION_NOT_ALLOWED */
export async function recordPreReviewMeeting(
  needs: Pick<Needs, 'projects' | 'preReviews' | 'now'>,
  principal: Principal,
  { preReviewId, version, heldAt, ...entry }: MeetingEntry,
): Promise<JointPreReview> {
  const { review, project } = await requirePreReview(needs, principal, preReviewId);
  requirePreReviewRight(principal, project);
  requireVersion(review, version);
  const status = nextPreReviewStatus(review.status, 'recordMeeting');
  const at = needs.now();
  if (heldAt > at) {
    throw new DomainError('BAD_INPUT', {
      field: 'heldAt',
      value: heldAt.toISOString(),
      accepted: 'a time that is past',
    });
  }
  const meeting = {
    heldAt,
    place: requireText(entry.place, 'place', 200),
    minutes: requireText(entry.minutes, 'minutes', 20_000),
    absences: entry.absences.map((absence) => requireAbsence(absence, review.agencies)),
    recordedAt: at,
    recordedBy: actorOf(principal),
  };
  const after = { ...review, version: review.version + 1, status, meetings: [...review.meetings, meeting] };
  const messages = [preReviewMeetingRecorded(review, meeting)];
  await needs.preReviews.save({ before: review, after, notice: null, messages });
  return after;
}

function requireAbsence({ agency, reason }: Absence, accepted: readonly AgencyCode[]): Absence {
  if (!accepted.includes(agency))
    throw new DomainError('AGENCY_NOT_INVITED', { field: 'absences', value: agency, accepted });
  return { agency, reason: requireText(reason, 'absences.reason', 500) };
}
