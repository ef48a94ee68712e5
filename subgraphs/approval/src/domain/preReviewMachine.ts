import { refuseTransition } from './refuseTransition.ts';

/** How far a joint pre-review is (准入联合预审, A12, S2). */
export const preReviewStatuses = {
  OPEN: '征求意见',
  REVIEWED: '已会商',
  NOTICE_ISSUED: '已一次性告知',
  CANCELLED: '已取消',
} as const;
export type PreReviewStatus = keyof typeof preReviewStatuses;

/** What can happen to a joint pre-review. */
export const preReviewActions = {
  giveOpinion: '出具意见',
  recordMeeting: '记录联审会议',
  issueNotice: '一次性告知',
  cancel: '取消',
} as const;
export type PreReviewAction = keyof typeof preReviewActions;

/** The whole life of a joint pre-review: opinions may be amended, and another meeting held, until the notice. */
export const preReviewTransitions = {
  OPEN: { giveOpinion: 'OPEN', recordMeeting: 'REVIEWED', cancel: 'CANCELLED' },
  REVIEWED: { giveOpinion: 'REVIEWED', recordMeeting: 'REVIEWED', issueNotice: 'NOTICE_ISSUED', cancel: 'CANCELLED' },
  NOTICE_ISSUED: {},
  CANCELLED: {},
} as const satisfies Record<PreReviewStatus, Partial<Record<PreReviewAction, PreReviewStatus>>>;

/** The next status. @throws TRANSITION_NOT_ALLOWED */
export function nextPreReviewStatus(current: PreReviewStatus, attempted: PreReviewAction): PreReviewStatus {
  const row: Partial<Record<PreReviewAction, PreReviewStatus>> = preReviewTransitions[current];
  return (
    row[attempted] ?? refuseTransition({ machine: 'jointPreReview', current, attempted, allowed: Object.keys(row) })
  );
}
