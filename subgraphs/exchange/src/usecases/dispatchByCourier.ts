import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { Leg } from '../domain/handoff.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import { legOf } from '../domain/legChanges.ts';
import { dispatchLeg } from '../domain/personChanges.ts';
import { requirePersonWay } from '../domain/personWay.ts';
import { requireText } from '../domain/requireText.ts';
import { type FindLegNeeds, findLeg } from './findLeg.ts';

export interface DispatchNeeds extends FindLegNeeds {
  readonly handoffs: Pick<HandoffStore, 'change'>;
}

const longestCarrier = 50;
const trackingShape = /^[A-Za-z0-9-]{4,40}$/;

/**
 * A person has sent the materials off by courier (快递邮寄): the leg is on its way under a tracking number.
 * @throws BAD_INPUT, HANDOFF_NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export async function dispatchByCourier(
  needs: DispatchNeeds,
  by: Principal,
  {
    legId,
    carrier,
    trackingNumber,
  }: { readonly legId: string; readonly carrier: string; readonly trackingNumber: string },
): Promise<Leg> {
  const actor = actorOf(by);
  const sending = {
    carrier: requireText(carrier, 'carrier', longestCarrier),
    trackingNumber: trackingNumber.trim(),
    actor,
  };
  if (!trackingShape.test(sending.trackingNumber))
    throw new DomainError('BAD_INPUT', {
      field: 'trackingNumber',
      value: trackingNumber,
      accepted: '4 to 40 of the characters A-Z a-z 0-9 -',
    });
  const { recipient } = await findLeg(needs, legId);
  const { handoff } = await needs.handoffs.change(legId, (before, now) => {
    const leg = legOf(before, legId);
    requirePersonWay(leg, recipient);
    return dispatchLeg(before, legId, { ...sending, recipientName: recipient?.name ?? leg.recipient }, now);
  });
  return legOf(handoff, legId);
}
