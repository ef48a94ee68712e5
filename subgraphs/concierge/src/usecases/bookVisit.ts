import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { bookBus, type VisitWish } from '../domain/bookBus.ts';
import type { BusBooking } from '../domain/busBooking.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { namingFreeSlots } from './namingFreeSlots.ts';
import { occasionFor } from './occasionFor.ts';
import { offeredSlot } from './offeredSlot.ts';
import { ownerDuty } from './ownerDuty.ts';
import { requireBookingRight } from './requireBookingRight.ts';
import { requireFacts } from './requireFacts.ts';

export interface VisitToBook extends VisitWish {
  readonly projectId: string;
  readonly slotId: string;
  readonly exceptionReason: string | null;
}

/**
 * Books a visit of the through-train (C10, S3 三（八）). An owner itself books by the public account; what is asked by
 * telephone or on the spot is recorded by whoever takes it. @throws BUS_SLOT_TAKEN with free slots nearby
 */
export async function bookVisit(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { projectId, slotId, ...asked }: VisitToBook,
): Promise<BusBooking> {
  const facts = await requireFacts(needs.store, projectId);
  const side = await requireBookingRight(needs.store, principal, facts);
  if (side === 'OWNER' && asked.channel !== 'WECHAT') {
    throw new DomainError('BAD_INPUT', { field: 'channel', value: asked.channel, accepted: ['WECHAT'] });
  }
  if (side !== 'SERVICE_ROOM' && asked.exceptionReason !== null) {
    throw new DomainError('FORBIDDEN', { field: 'exceptionReason', accepted: 'the service room of the region' });
  }
  const offered = await offeredSlot(needs, slotId);
  const wish = { ...asked, id: needs.nextId(), facts };
  const { booking, ...changes } = bookBus(occasionFor(needs, principal, ownerDuty(facts)), wish, offered);
  const place = { slot: offered.slot, region: facts.regionCode };
  await namingFreeSlots(needs, place, () => needs.store.commit(changes));
  return booking;
}
