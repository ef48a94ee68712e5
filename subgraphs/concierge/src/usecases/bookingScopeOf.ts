import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { BookingScope } from '../domain/throughTrainStore.ts';
import { readScopeOf } from './readScopeOf.ts';

/** Which bookings somebody may see: those of the projects open to them, a clerk's regions included, and of the own crews. */
export async function bookingScopeOf(
  store: Pick<ConciergeStore, 'people'>,
  principal: Principal,
): Promise<BookingScope> {
  const projects = await readScopeOf(store, principal);
  const person = await store.people.findPersonBySubject(principal.subject);
  const isClerk = projects.kind === 'SOME' && hasRole(principal, 'WINDOW_CLERK');
  return { projects: isClerk ? { ...projects, regions: principal.regions } : projects, personId: person?.id ?? null };
}
