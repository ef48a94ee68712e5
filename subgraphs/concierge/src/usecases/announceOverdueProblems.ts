import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { tellOverdue } from '../domain/tellOverdue.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { systemActor } from './systemActor.ts';
import { unlessStale } from './unlessStale.ts';

const mostAtOnce = 500;

/** Announces each problem that is past its deadline, once in each of its rounds (C7). Safe to repeat. */
export async function announceOverdueProblems(needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>): Promise<void> {
  const { store, now } = needs;
  const problems = await store.problems.listOverdueUntold(calendarDateOf(now()), mostAtOnce);
  for (const problem of problems) {
    await unlessStale(() => store.commit(tellOverdue(occasionFor(needs, systemActor), problem)));
  }
}
