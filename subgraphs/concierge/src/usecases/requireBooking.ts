import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { BusBooking } from '../domain/busBooking.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { requireId } from '../domain/requireId.ts';
import { readScopeOf } from './readScopeOf.ts';

/** A booking that this person may see. @throws BUS_BOOKING_NOT_FOUND */
export async function requireBooking(
  store: Pick<ConciergeStore, 'people' | 'throughTrain'>,
  principal: Principal,
  bookingId: string,
): Promise<BusBooking> {
  const id = requireId(bookingId, 'bookingId');
  const [booking] = await store.throughTrain.findBookings(
    [id],
    await readScopeOf(store, principal, 'throughTrainBooking'),
  );
  if (!booking) throw new DomainError('BUS_BOOKING_NOT_FOUND', { field: 'bookingId', value: bookingId });
  return booking;
}
