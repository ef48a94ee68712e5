import type { StoredEvent } from '@guanjia/kernel/messages';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { keepKeyProjectServed } from '../usecases/keepKeyProjectServed.ts';
import { followBus } from './followBus.ts';

/**
 * The effect of one event of the log: what approval announces of a project is kept, and a project on a key list gets
 * its steward in the same transaction (C4). What was done on a bus is put on the record of its visit (C10).
 */
export async function followProjects(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  event: StoredEvent,
  saveFacts: (event: StoredEvent) => Promise<ProjectFacts | null>,
): Promise<void> {
  await followBus(needs, event);
  const announced = await saveFacts(event);
  if (announced === null) return;
  const [facts] = await needs.store.projects.findFacts([announced.projectId]);
  if (facts) await keepKeyProjectServed(needs, facts);
}
