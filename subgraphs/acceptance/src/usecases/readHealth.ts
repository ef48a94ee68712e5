import type { DepartmentHealth } from '@guanjia/kernel/departmentHealth';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { acceptanceHealth } from '../domain/acceptanceHealth.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';
import { maySee } from './maySee.ts';

type Needs = Pick<AcceptanceNeeds, 'histories' | 'projects' | 'catalogue' | 'calendar' | 'now'>;

/**
 * For each project, in the order asked, how far acceptance is with it (C14): the same figures for all, names for those who see
 * its joint acceptances. Null when there are some and the person may not see the project; providers see every project.
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
    sees: (acceptance: (typeof found)[number][number]) => maySee(principal, acceptance),
  };
  const isProvider = hasRole(principal, 'PROVIDER');
  return found.map((history, index) => {
    if (!isProvider && !history.every((acceptance) => maySee(principal, acceptance))) return null;
    return acceptanceHealth({ history, facts: known[index] ?? null }, reading);
  });
}
