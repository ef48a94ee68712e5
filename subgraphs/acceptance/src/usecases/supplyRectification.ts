import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { announceRectification } from '../domain/announcements/announceRectification.ts';
import type { AcceptanceMaterial, JointAcceptance } from '../domain/jointAcceptance.ts';
import { requireItemOf } from '../domain/requireItemOf.ts';
import { supplyItemRectification } from '../domain/supplyItemRectification.ts';
import type { ChangeNeeds } from './acceptanceNeeds.ts';
import { requireMayActFor } from './requireMayActFor.ts';
import { requireSeen } from './requireSeen.ts';

/** What the owner has put right on an item. */
export interface SuppliedRectification {
  readonly acceptanceId: string;
  readonly itemCode: string;
  readonly note: string;
  readonly materials: readonly AcceptanceMaterial[];
}

/**
 * The owner has put right what the department asked for; that item's clock starts anew (J4).
 * @throws ACCEPTANCE_NOT_FOUND, FORBIDDEN, and whatever `supplyItemRectification` refuses
 */
export function supplyRectification(
  { acceptances, catalogue, calendar, now }: ChangeNeeds<'catalogue' | 'calendar' | 'now'>,
  principal: Principal,
  { acceptanceId, itemCode, note, materials }: SuppliedRectification,
): Promise<JointAcceptance> {
  return acceptances.change(acceptanceId, (current) => {
    requireSeen(principal, current);
    requireMayActFor(principal, current);
    const item = catalogue.require(requireItemOf(current, itemCode).itemCode);
    const acceptance = supplyItemRectification(current, { item, note, materials, calendar, now: now() });
    return { acceptance, messages: [announceRectification(acceptance, item, actorOf(principal))] };
  });
}
