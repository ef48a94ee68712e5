import type { Actor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { JointAcceptance } from './jointAcceptance.ts';
import type { JointVisit } from './jointVisit.ts';
import { planVisit, type VisitWish } from './planVisit.ts';
import { presentRound } from './presentRound.ts';

/** What a visit is called with. */
export interface VisitCall {
  readonly wish: VisitWish;
  /** The visits of the joint acceptance so far. */
  readonly earlier: readonly JointVisit[];
  readonly by: Actor;
  readonly now: Date;
}

/**
 * The leader calls the departments together, once; a further time only to see what was rectified since (J3).
 * @throws JOINT_VISIT_NOT_NEEDED, JOINT_VISIT_ALREADY_CALLED, BAD_INPUT
 */
export function callVisit(acceptance: JointAcceptance, { wish, earlier, by, now }: VisitCall): JointVisit {
  const plan = planVisit(acceptance, wish, now);
  requireNoOther(acceptance, earlier);
  const { id: acceptanceId, projectId, ownerCreditCode, regionCode, leader } = acceptance;
  return {
    id: newId(),
    acceptanceId,
    projectId,
    ownerCreditCode,
    regionCode,
    leader,
    status: 'CALLED',
    ...plan,
    sequence: 0,
    calledBy: by,
    calledAt: now,
    changedAt: now,
    held: null,
    findings: [],
    cancelledReason: null,
  };
}

function requireNoOther({ items }: JointAcceptance, earlier: readonly JointVisit[]): void {
  const standing = earlier.filter(({ status }) => status !== 'CANCELLED');
  const inTheWay = standing.find(
    ({ held }) => held === null || items.every((item) => !isRectifiedSince(item, held.recordedAt)),
  );
  if (inTheWay === undefined) return;
  throw new DomainError('JOINT_VISIT_ALREADY_CALLED', {
    value: inTheWay.id,
    current: inTheWay.status,
    accepted: 'a change of the visit that was called; after one was held, a visit when an item was rectified since',
  });
}

function isRectifiedSince(item: JointAcceptance['items'][number], at: Date): boolean {
  const { number, startedAt } = presentRound(item);
  return number > 1 && startedAt > at;
}
