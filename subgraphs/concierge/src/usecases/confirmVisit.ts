import type { Principal } from '@guanjia/kernel/principal';
import type { BusBooking } from '../domain/busBooking.ts';
import { confirmBooking } from '../domain/stepBooking.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireBooking } from './requireBooking.ts';
import { requireFacts } from './requireFacts.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/** The service room of the region confirms a booking (第一时间对接项目, S3 三（八）). */
export async function confirmVisit(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { bookingId }: { readonly bookingId: string },
): Promise<BusBooking> {
  const found = await requireBooking(needs.store, principal, bookingId);
  const { regionCode } = await requireFacts(needs.store, found.projectId);
  requireRegionRight(principal, regionCode);
  const { booking, ...changes } = confirmBooking(occasionFor(needs, principal), found);
  await needs.store.commit(changes);
  return booking;
}
