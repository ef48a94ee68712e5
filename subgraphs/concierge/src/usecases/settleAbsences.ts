import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { settleAll } from './settleAll.ts';
import { systemActor } from './systemActor.ts';
import { unlessStale } from './unlessStale.ts';

/**
 * Hands projects over where an absence begins or ends today (C4): to the backup, and back. Each project in a
 * transaction of its own; safe to repeat.
 */
export async function settleAbsences(needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>): Promise<void> {
  const { store, now } = needs;
  const stewardships = await store.stewardships.listUnsettled(calendarDateOf(now()));
  for (const stewardship of stewardships) {
    const occasion = occasionFor(needs, systemActor);
    await unlessStale(async () => store.commit(await settleAll(store, occasion, [stewardship])));
  }
}
