import type { Principal } from '@guanjia/kernel/principal';
import type { BusBooking } from '../domain/busBooking.ts';
import type { Occasion } from '../domain/occasion.ts';
import { arriveBus, finishVisit, reportNoShow } from '../domain/stepBooking.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireOnCrew } from './requireOnCrew.ts';

/** What one of the crew reports once the bus has left. */
export type VisitReport =
  | { readonly step: 'arrive' }
  | { readonly step: 'finish'; readonly outcome: string }
  | { readonly step: 'reportNoShow'; readonly reason: string };

/** The bus has arrived, has found nobody, or is done. @throws NOT_ON_CREW, TRANSITION_NOT_ALLOWED */
export async function stepVisit(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  bookingId: string,
  report: VisitReport,
): Promise<BusBooking> {
  const { booking: found } = await requireOnCrew(needs.store, principal, bookingId);
  const { booking, ...changes } = decided(occasionFor(needs, principal), found, report);
  await needs.store.commit(changes);
  return booking;
}

function decided(occasion: Occasion, found: BusBooking, report: VisitReport): ReturnType<typeof arriveBus> {
  switch (report.step) {
    case 'arrive':
      return arriveBus(occasion, found);
    case 'finish':
      return finishVisit(occasion, found, report.outcome);
    case 'reportNoShow':
      return reportNoShow(occasion, found, report.reason);
  }
}
