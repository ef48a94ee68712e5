import type { Principal } from '@guanjia/kernel/principal';
import { announceConclusion } from '../domain/announcements/announceConclusion.ts';
import { announceOpinion } from '../domain/announcements/announceOpinion.ts';
import { concludeIfComplete } from '../domain/concludeIfComplete.ts';
import { giveItemOpinion } from '../domain/giveItemOpinion.ts';
import type { JointAcceptance, Opinion } from '../domain/jointAcceptance.ts';
import { requireItemOf } from '../domain/requireItemOf.ts';
import type { ChangeNeeds } from './acceptanceNeeds.ts';
import { actorOf } from './actorOf.ts';
import { requireDecidesFor } from './requireDecidesFor.ts';
import { requireSeen } from './requireSeen.ts';

/** What an approver says of an item; `expectedVersion` is the item's version they have read, null for any. */
export interface OpinionOnItem {
  readonly acceptanceId: string;
  readonly itemCode: string;
  readonly opinion: Opinion;
  readonly expectedVersion: number | null;
}

/**
 * A department's own opinion on its own item. The last required one issues the joint opinion in the same transaction (J4).
 * @throws ACCEPTANCE_NOT_FOUND, FORBIDDEN, and whatever `giveItemOpinion` refuses
 */
export function giveOpinion(
  { acceptances, catalogue, now }: ChangeNeeds<'catalogue' | 'now'>,
  principal: Principal,
  { acceptanceId, itemCode, opinion, expectedVersion }: OpinionOnItem,
): Promise<JointAcceptance> {
  return acceptances.change(acceptanceId, (current) => {
    requireSeen(principal, current);
    requireDecidesFor(principal, requireItemOf(current, itemCode).agency, current.regionCode);
    const given = { opinion, givenBy: actorOf(principal), givenAt: now() };
    const spoken = giveItemOpinion(current, { itemCode, given, expectedVersion }, catalogue);
    const acceptance = concludeIfComplete(spoken, catalogue, given.givenAt);
    const said = announceOpinion(acceptance, catalogue.require(itemCode), given);
    return { acceptance, messages: [said, ...announceConclusion(acceptance, given.givenBy)] };
  });
}
