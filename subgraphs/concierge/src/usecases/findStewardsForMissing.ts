import { keepKeyProjectServed } from './keepKeyProjectServed.ts';
import { unlessStale } from './unlessStale.ts';
import type { ServiceNeeds } from './withServiceBegun.ts';

const mostAtOnce = 200;

/** Tries again to match the key projects whose alarm is raised: somebody may have joined or come back. */
export async function findStewardsForMissing(needs: ServiceNeeds): Promise<void> {
  const missing = await needs.store.stewardships.listMissing(mostAtOnce);
  const facts = await needs.store.projects.findFacts(missing.map(({ projectId }) => projectId));
  for (const project of facts) {
    if (project !== null) await unlessStale(() => keepKeyProjectServed(needs, project));
  }
}
