import type { Principal } from '@guanjia/kernel/principal';
import { type CrewEntry, recordOnSite } from '../domain/recordOnSite.ts';
import type { VisitEntry } from '../domain/visitEntry.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireOnCrew } from './requireOnCrew.ts';

/** One of the crew writes down a survey, or why something could not be decided (现场记录). */
export async function writeVisitEntry(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { bookingId, ...written }: CrewEntry & { readonly bookingId: string },
): Promise<VisitEntry> {
  const { booking } = await requireOnCrew(needs.store, principal, bookingId);
  const { entry, ...changes } = recordOnSite(occasionFor(needs, principal), booking, written);
  await needs.store.commit(changes);
  return entry;
}
