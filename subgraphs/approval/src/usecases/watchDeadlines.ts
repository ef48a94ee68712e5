import { announceOverdue } from './announceOverdue.ts';
import type { Needs } from './needs.ts';
import { watchChecks } from './watchChecks.ts';
import { watchTolerances } from './watchTolerances.ts';

/**
 * All that the clock brings: late promises, reminders, late applications and late checks (A6 A8 A9). Safe to repeat; a
 * fault in one of them does not keep the others from being looked at.
 */
export async function watchDeadlines(
  needs: Pick<Needs, 'applications' | 'commitments' | 'commitmentTerms' | 'calendar' | 'now'>,
): Promise<{ terminated: number; reminded: number; overdue: number; checksOverdue: number }> {
  const looks = [watchTolerances(needs), announceOverdue(needs), watchChecks(needs)] as const;
  await Promise.allSettled(looks);
  const [tolerances, overdue, checksOverdue] = await Promise.all(looks);
  return { ...tolerances, overdue, checksOverdue };
}
