import type { Actor } from '@guanjia/kernel/actor';
import { agencies } from '@guanjia/kernel/agencies';
import type { OutboxMessage, Visibility } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Label } from './label.ts';
import type { JointPreReview, OneTimeNotice, PreReviewMeeting, PreReviewOpinion } from './preReview.ts';

type Reviewed = Pick<JointPreReview, 'id' | 'projectId'>;

/** A joint pre-review began. */
export function preReviewOpened({ agreement, openedAt: at, openedBy: by, ...review }: JointPreReview): OutboxMessage {
  const names = review.agencies.map((agency) => agencies[agency]);
  const summary = {
    en: `Joint pre-review opened with ${names.map(({ en }) => en).join(', ')}.`,
    zh: `启动准入联合预审：${names.map(({ zh }) => zh).join('、')}。`,
  };
  const data = { agencies: [...review.agencies], agreementReference: agreement.reference };
  return preReviewEvent('approval.jointPreReviewOpened', review, { at, by, summary, data });
}

/** An agency gave its opinion, or amended it; officials alone learn of it. */
export function preReviewOpinionGiven(review: Reviewed, opinion: PreReviewOpinion): OutboxMessage {
  const { agency, revision, itemCodes, givenAt: at, givenBy: by } = opinion;
  const { en, zh } = agencies[agency];
  const summary = { en: `${en} gave its pre-review opinion.`, zh: `${zh}出具预审意见。` };
  const data = { agency, revision, itemCodes: [...itemCodes] };
  return preReviewEvent('approval.preReviewOpinionGiven', review, { at, by, summary, data, visibility: 'INTERNAL' });
}

/** A joint review meeting was held; officials alone learn of it. */
export function preReviewMeetingRecorded(review: Reviewed, meeting: PreReviewMeeting): OutboxMessage {
  const { heldAt, place, absences, recordedAt: at, recordedBy: by } = meeting;
  const summary = { en: `Joint review meeting held at ${place}.`, zh: `在${place}召开协调联审会议。` };
  const data = { heldAt: heldAt.toISOString(), place, absent: absences.map(({ agency }) => agency) };
  return preReviewEvent('approval.preReviewMeetingRecorded', review, { at, by, summary, data, visibility: 'INTERNAL' });
}

/** Everything was told, once. */
export function oneTimeNoticeIssued(review: Reviewed, notice: OneTimeNotice): OutboxMessage {
  const { number, roadmapVersion, items, issuedAt: at, issuedBy: by } = notice;
  const summary = {
    en: `One-time notice ${number} was issued: ${items.length} items.`,
    zh: `一次性告知书${number}已出具，共${items.length}个事项。`,
  };
  const data = { number, roadmapVersion, itemCodes: items.map(({ itemCode }) => itemCode) };
  return preReviewEvent('approval.oneTimeNoticeIssued', review, { at, by, summary, data });
}

/** A joint pre-review was given up. */
export function preReviewCancelled(
  review: Reviewed,
  { reason, at, by }: { readonly reason: string; readonly at: Date; readonly by: Actor },
): OutboxMessage {
  const summary = { en: 'The joint pre-review was cancelled.', zh: '准入联合预审已取消。' };
  return preReviewEvent('approval.jointPreReviewCancelled', review, { at, by, summary, data: { reason } });
}

interface Told {
  readonly at: Date;
  readonly by: Actor;
  readonly summary: Label;
  readonly data: Readonly<Record<string, unknown>>;
  readonly visibility?: Visibility;
}

function preReviewEvent(
  type: string,
  { id, projectId }: Reviewed,
  { at, by, summary, data, visibility = 'PARTIES' }: Told,
): OutboxMessage {
  const event = {
    id: newId(),
    type,
    projectId,
    time: at.toISOString(),
    entity: { typename: 'JointPreReview', id },
    visibility,
    actor: by,
    summary,
    data: { preReviewId: id, ...data },
  } as const;
  return { kind: 'event', event };
}
