import type { JobFacts } from '@guanjia/runtime/openWorker';
import type { Delivered } from '../usecases/deliverLeg.ts';
import type { RecipientSlots } from './createRecipientSlots.ts';
import type { LegJob } from './handoffLegs.ts';

export interface LegJobNeeds {
  readonly deliver: (legId: string, recipient: string) => Promise<Delivered>;
  readonly slots: RecipientSlots;
}

/**
 * One try of a job. A leg that is to be tried again fails its job, which brings it back by itself; the last try of a job
 * ends it, and the reconciler goes on. A recipient without a free place has its job put off. Safe to run twice.
 */
export async function deliverLegJob(
  { deliver, slots }: LegJobNeeds,
  { legId, recipient }: LegJob,
  { lastAttempt, postpone }: Pick<JobFacts, 'lastAttempt' | 'postpone'>,
): Promise<void> {
  const place = await slots.take(recipient);
  if (!place.free) return postpone(place.afterMs);
  try {
    const delivered = await deliver(legId, recipient);
    if (delivered.next === 'later') return postpone(delivered.afterMs);
    if (delivered.next === 'again' && !lastAttempt) throw new Error(delivered.reason);
  } finally {
    place.leave();
  }
}
