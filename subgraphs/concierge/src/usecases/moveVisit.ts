import type { Principal } from '@guanjia/kernel/principal';
import { moveBooking } from '../domain/bookBus.ts';
import type { BusBooking } from '../domain/busBooking.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { namingFreeSlots } from './namingFreeSlots.ts';
import { occasionFor } from './occasionFor.ts';
import { offeredSlot } from './offeredSlot.ts';
import { requireBooking } from './requireBooking.ts';
import { requireBookingRight } from './requireBookingRight.ts';
import { requireFacts } from './requireFacts.ts';

/** Moves a booking to another slot in one step. @throws BUS_SLOT_TAKEN with free slots nearby; the old slot is kept then */
export async function moveVisit(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { bookingId, slotId }: { readonly bookingId: string; readonly slotId: string },
): Promise<BusBooking> {
  const found = await requireBooking(needs.store, principal, bookingId);
  const facts = await requireFacts(needs.store, found.projectId);
  await requireBookingRight(needs.store, principal, facts);
  const offered = await offeredSlot(needs, slotId);
  const { booking, ...changes } = moveBooking(occasionFor(needs, principal), found, facts, offered);
  const place = { slot: offered.slot, region: facts.regionCode };
  await namingFreeSlots(needs, place, () => needs.store.commit(changes));
  return booking;
}
