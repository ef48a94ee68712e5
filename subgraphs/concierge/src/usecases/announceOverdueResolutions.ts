import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { fallDue } from '../domain/endResolution.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { systemActor } from './systemActor.ts';
import { unlessStale } from './unlessStale.ts';

const mostAtOnce = 500;

/** Announces each resolution that is past its deadline, once. Safe to repeat. */
export async function announceOverdueResolutions(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
): Promise<void> {
  const { store, now } = needs;
  const due = await store.meetings.listDueResolutions(calendarDateOf(now()), mostAtOnce);
  for (const resolution of due) {
    await unlessStale(() => store.commit(fallDue(occasionFor(needs, systemActor), resolution)));
  }
}
