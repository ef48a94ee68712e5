import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { nameHolder } from '../domain/nameHolder.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { findHolder } from './findHolder.ts';
import { occasionFor } from './occasionFor.ts';
import { systemActor } from './systemActor.ts';
import { unlessStale } from './unlessStale.ts';

const mostAtOnce = 200;

/**
 * Tries again to put into somebody's hands what nobody has at its level, or somebody who is away or lost the role; when nobody
 * fits, it stays as it is, and its deadline goes on. Safe to repeat.
 */
export async function findMissingHolders(needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>): Promise<void> {
  const { store, now } = needs;
  const unheld = await store.problems.listUnheld(calendarDateOf(now()), mostAtOnce);
  for (const problem of unheld) {
    const occasion = occasionFor(needs, systemActor);
    const holder = await findHolder(store, problem, problem.place.level, occasion.at);
    if (holder === null || holder.id === problem.place.holderId) continue;
    await unlessStale(() => store.commit(nameHolder(occasion, problem, holder)));
  }
}
