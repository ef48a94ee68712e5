import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import type { BusBooking } from '../domain/busBooking.ts';
import { departBus } from '../domain/stepBooking.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { crewFaultsOn } from './crewFaultsOn.ts';
import { occasionFor } from './occasionFor.ts';
import { requireOnCrew } from './requireOnCrew.ts';

/** The bus leaves, if crew and equipment are whole. @throws CREW_NOT_WHOLE, BUS_EQUIPMENT_UNCHECKED, BUS_EQUIPMENT_INCOMPLETE */
export async function leaveWithBus(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'busRules'>,
  principal: Principal,
  { bookingId }: { readonly bookingId: string },
): Promise<BusBooking> {
  const { booking: found, crew } = await requireOnCrew(needs.store, principal, bookingId);
  const occasion = occasionFor(needs, principal);
  const [lastCheck = null] = await needs.store.throughTrain.findLastChecks([found.id]);
  const faultsOn = await crewFaultsOn(needs, crew);
  const ready = { crew, faults: faultsOn(calendarDateOf(occasion.at)), lastCheck };
  const { booking, ...changes } = departBus(occasion, found, ready, needs.busRules);
  await needs.store.commit(changes);
  return booking;
}
