import type { DepartmentHealth } from '@guanjia/kernel/departmentHealth';
import type { Principal } from '@guanjia/kernel/principal';
import { acceptanceHealth } from '../domain/acceptanceHealth.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';
import { maySeeNames, maySeeStatus } from './maySee.ts';

type Needs = Pick<AcceptanceNeeds, 'histories' | 'projects' | 'catalogue' | 'calendar' | 'now'>;

/**
 * For each project, in the order asked, how far acceptance is with it (C14): the same figures for all, and names for all but
 * providers. Null when there are some and the person may not see the project's status.
 */
export async function readHealth(
  { histories, projects, catalogue, calendar, now }: Needs,
  principal: Principal,
  projectIds: readonly string[],
): Promise<(DepartmentHealth | null)[]> {
  const [found, known] = await Promise.all([histories.ofProjects(projectIds), projects.findByIds(projectIds)]);
  const reading = {
    items: catalogue.items,
    calendar,
    now: now(),
    sees: (acceptance: (typeof found)[number][number]) => maySeeNames(principal, acceptance),
  };
  return found.map((history, index) => {
    if (!history.every((acceptance) => maySeeStatus(principal, acceptance))) return null;
    return acceptanceHealth({ history, facts: known[index] ?? null }, reading);
  });
}
