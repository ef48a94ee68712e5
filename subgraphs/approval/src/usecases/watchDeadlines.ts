import { announceOverdue } from './announceOverdue.ts';
import type { Needs } from './needs.ts';
import { watchChecks } from './watchChecks.ts';
import { watchTolerances } from './watchTolerances.ts';

/** All that the clock brings: late applications, late promises, reminders and late checks (A6 A8 A9). Safe to repeat. */
export async function watchDeadlines(
  needs: Pick<Needs, 'applications' | 'commitments' | 'commitmentTerms' | 'calendar' | 'now'>,
): Promise<{ overdue: number; terminated: number; reminded: number; checksOverdue: number }> {
  const tolerances = await watchTolerances(needs);
  return { ...tolerances, overdue: await announceOverdue(needs), checksOverdue: await watchChecks(needs) };
}
