import type { JobFacts } from '@guanjia/runtime/openWorker';
import type { Delivered } from '../usecases/deliverLeg.ts';
import type { LegJob } from './handoffLegs.ts';

/**
 * One try of a job. A leg that is to be tried again fails its job, which brings it back by itself; the last try of a job
 * ends it, and the reconciler goes on. Safe to run twice.
 */
export async function deliverLegJob(
  deliver: (legId: string) => Promise<Delivered>,
  { legId }: LegJob,
  { lastAttempt }: Pick<JobFacts, 'lastAttempt'>,
): Promise<void> {
  const delivered = await deliver(legId);
  if (delivered.next === 'again' && !lastAttempt) throw new Error(delivered.reason);
}
