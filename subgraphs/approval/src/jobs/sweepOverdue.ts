import type { Log } from '@guanjia/runtime/createLog';
import { announceOverdue } from '../usecases/announceOverdue.ts';
import type { Needs } from '../usecases/needs.ts';

/** Announces what is late. Safe to run twice, and by two workers at once: each application is announced once. */
export async function sweepOverdue(needs: Pick<Needs, 'applications' | 'calendar' | 'now'>, log: Log): Promise<void> {
  const announced = await announceOverdue(needs);
  if (announced > 0) log.info({ announced }, 'applications are late');
}
