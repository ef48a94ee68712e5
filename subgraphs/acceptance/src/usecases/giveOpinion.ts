import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { announceConclusion } from '../domain/announcements/announceConclusion.ts';
import { announceOpinion } from '../domain/announcements/announceOpinion.ts';
import { concludeIfComplete } from '../domain/concludeIfComplete.ts';
import { giveItemOpinion } from '../domain/giveItemOpinion.ts';
import type { JointAcceptance, Opinion } from '../domain/jointAcceptance.ts';
import type { JointVisitStore } from '../domain/jointVisitStore.ts';
import { requireItemOf } from '../domain/requireItemOf.ts';
import { requireAttended } from '../domain/visitSteps.ts';
import type { ChangeNeeds } from './acceptanceNeeds.ts';
import { requireDecidesFor } from './requireDecidesFor.ts';
import { requireSeen } from './requireSeen.ts';
import { requireVisitOf } from './requireVisitOf.ts';

/** What an approver says of an item; `expectedVersion` is the item's version they have read, null for any. */
export interface OpinionOnItem {
  readonly acceptanceId: string;
  readonly itemCode: string;
  readonly opinion: Opinion;
  readonly expectedVersion: number | null;
  /** The joint visit it rests on, if it names one. */
  readonly visitId: string | null;
}

/**
 * A department's own opinion on its own item. The last required one issues the joint opinion in the same transaction (J4).
 * @throws ACCEPTANCE_NOT_FOUND, FORBIDDEN, JOINT_VISIT_NOT_FOUND for a visit of another joint acceptance, JOINT_VISIT_NOT_HELD,
 * JOINT_VISIT_NOT_ATTENDED, and whatever `giveItemOpinion` refuses
 */
export async function giveOpinion(
  {
    acceptances,
    catalogue,
    now,
    visits,
  }: ChangeNeeds<'catalogue' | 'now'> & {
    readonly visits: Pick<JointVisitStore, 'findByIds'>;
  },
  principal: Principal,
  { acceptanceId, itemCode, opinion, expectedVersion, visitId }: OpinionOnItem,
): Promise<JointAcceptance> {
  const [visit = null] = visitId === null ? [] : await visits.findByIds([visitId]);
  return acceptances.change(acceptanceId, (current) => {
    requireSeen(principal, current);
    requireDecidesFor(principal, requireItemOf(current, itemCode).agency, current.regionCode);
    if (visitId !== null)
      requireAttended(requireVisitOf(current, visit, visitId), requireItemOf(current, itemCode).agency);
    const given = { opinion, givenBy: actorOf(principal), givenAt: now(), visitId };
    const spoken = giveItemOpinion(current, { itemCode, given, expectedVersion }, catalogue);
    const acceptance = concludeIfComplete(spoken, catalogue, given.givenAt);
    const said = announceOpinion(acceptance, catalogue.require(itemCode), given);
    return { acceptance, messages: [said, ...announceConclusion(acceptance, given.givenBy)] };
  });
}
