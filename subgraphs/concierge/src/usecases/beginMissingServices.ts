import { occasionFor } from './occasionFor.ts';
import { systemActor } from './systemActor.ts';
import { unlessStale } from './unlessStale.ts';
import { type ServiceNeeds, withServiceBegun } from './withServiceBegun.ts';

const mostAtOnce = 200;

/** Opens the procedures of projects that got their steward before there were procedures (C5). Safe to repeat. */
export async function beginMissingServices(needs: ServiceNeeds): Promise<void> {
  const { store } = needs;
  const projectIds = await store.procedures.listUnopened(mostAtOnce);
  for (const facts of await store.projects.findFacts(projectIds)) {
    if (facts === null) continue;
    const occasion = occasionFor(needs, systemActor);
    await unlessStale(async () => store.commit(await withServiceBegun(needs, occasion, facts, {})));
  }
}
