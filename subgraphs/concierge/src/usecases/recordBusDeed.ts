import type { BusBooking } from '../domain/busBooking.ts';
import { type BusDeed, entryOfDeed, visitOfDeed } from '../domain/busDeed.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';

/**
 * Puts what approval has done on a bus on the record of the visit (A13, C10), once, even when the visit is over by the time
 * it is heard of. What no visit fits is not recorded here: the truth of it is approval's.
 */
export async function recordBusDeed(needs: Pick<ConciergeNeeds, 'store' | 'nextId'>, deed: BusDeed): Promise<void> {
  const visit = await visitFor(needs, deed);
  if (visit === null) return;
  const entry = entryOfDeed(deed, visit.id, needs.nextId());
  await needs.store.commit({ throughTrain: [{ kind: 'ENTRY', entry, bookingVersion: null }] });
}

/** A certificate names neither bus nor visit: it belongs where its approval was recorded. */
async function visitFor({ store }: Pick<ConciergeNeeds, 'store'>, deed: BusDeed): Promise<BusBooking | null> {
  const arrived = await store.throughTrain.listArrived(deed.projectId);
  if (deed.kind !== 'CERTIFICATE_ISSUED') return visitOfDeed(deed, arrived);
  const approval = await store.throughTrain.findApprovalEntry(deed.projectId, deed.applicationId);
  return approval === null ? null : visitOfDeed({ ...deed, bookingId: approval.bookingId }, arrived);
}
