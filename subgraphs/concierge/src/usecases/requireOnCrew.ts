import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { BusBooking } from '../domain/busBooking.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { runningTerms } from '../domain/dutyTerm.ts';
import type { Team } from '../domain/team.ts';
import { requireBooking } from './requireBooking.ts';

/** A booking and its crew, for one of the crew. @throws BUS_BOOKING_NOT_FOUND, NOT_ON_CREW */
export async function requireOnCrew(
  store: Pick<ConciergeStore, 'people' | 'teams' | 'throughTrain'>,
  principal: Principal,
  bookingId: string,
): Promise<{ readonly booking: BusBooking; readonly crew: Team }> {
  const booking = await requireBooking(store, principal, bookingId);
  const [crew] = await store.teams.findTeams([booking.crewId]);
  const person = await store.people.findPersonBySubject(principal.subject);
  const isMember = crew && person && runningTerms(crew.terms).some(({ personId }) => personId === person.id);
  if (!isMember) throw new DomainError('NOT_ON_CREW', { field: 'bookingId', value: bookingId, crew: crew?.name });
  return { booking, crew };
}
