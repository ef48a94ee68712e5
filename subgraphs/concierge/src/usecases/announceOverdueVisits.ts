import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { tellVisitOverdue } from '../domain/tellVisitOverdue.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { systemActor } from './systemActor.ts';
import { unlessStale } from './unlessStale.ts';

const mostAtOnce = 500;

/** Announces each visit that was not paid by its day, once. Safe to repeat. */
export async function announceOverdueVisits(needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>): Promise<void> {
  const { store, now } = needs;
  const due = await store.completions.listVisitsFallenDue(calendarDateOf(now()), mostAtOnce);
  for (const visit of due) {
    await unlessStale(() => store.commit(tellVisitOverdue(occasionFor(needs, systemActor), visit)));
  }
}
