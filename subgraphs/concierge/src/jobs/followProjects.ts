import type { StoredEvent } from '@guanjia/kernel/messages';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { keepKeyProjectServed } from '../usecases/keepKeyProjectServed.ts';
import { keepProjectTeam } from '../usecases/keepProjectTeam.ts';
import { noteSign } from '../usecases/noteSign.ts';
import type { ServiceNeeds } from '../usecases/withServiceBegun.ts';
import { followAftercare } from './followAftercare.ts';
import { followBus } from './followBus.ts';
import { projectSignOf } from './projectSignOf.ts';

/**
 * The effect of one event of the log: what approval announces of a project is kept, and a project on a key list gets
 * its steward in the same transaction (C4), a complex one its team; what shows a step of the procedure to be done
 * marks it (C5), what was done on a bus is put on the record of its visit (C10), and the archive's receipt for a project's
 * file finishes it (C12).
 */
export async function followProjects(
  needs: ServiceNeeds & Pick<ConciergeNeeds, 'aftercareRules'>,
  event: StoredEvent,
  saveFacts: (event: StoredEvent) => Promise<ProjectFacts | null>,
): Promise<void> {
  const sign = projectSignOf(event);
  if (sign !== null) await noteSign(needs, sign);
  await followAftercare(needs, event);
  await followBus(needs, event);
  const announced = await saveFacts(event);
  if (announced === null) return;
  const [facts] = await needs.store.projects.findFacts([announced.projectId]);
  if (!facts) return;
  await keepKeyProjectServed(needs, facts);
  await keepProjectTeam(needs, facts);
}
