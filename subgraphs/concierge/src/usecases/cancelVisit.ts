import type { Principal } from '@guanjia/kernel/principal';
import type { BusBooking } from '../domain/busBooking.ts';
import { cancelBooking } from '../domain/stepBooking.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireBooking } from './requireBooking.ts';
import { requireBookingRight } from './requireBookingRight.ts';
import { requireFacts } from './requireFacts.ts';

/** Calls a booking off, by whoever may book for the project, with the reason. */
export async function cancelVisit(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { bookingId, reason }: { readonly bookingId: string; readonly reason: string },
): Promise<BusBooking> {
  const found = await requireBooking(needs.store, principal, bookingId);
  await requireBookingRight(needs.store, principal, await requireFacts(needs.store, found.projectId));
  const { booking, ...changes } = cancelBooking(occasionFor(needs, principal), found, reason);
  await needs.store.commit(changes);
  return booking;
}
