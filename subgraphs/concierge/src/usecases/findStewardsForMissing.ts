import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { keepKeyProjectServed } from './keepKeyProjectServed.ts';
import { unlessStale } from './unlessStale.ts';

const mostAtOnce = 200;

/** Tries again to match the key projects whose alarm is raised: somebody may have joined or come back. */
export async function findStewardsForMissing(needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>): Promise<void> {
  const missing = await needs.store.stewardships.listMissing(mostAtOnce);
  const facts = await needs.store.projects.findFacts(missing.map(({ projectId }) => projectId));
  for (const project of facts) {
    if (project !== null) await unlessStale(() => keepKeyProjectServed(needs, project));
  }
}
