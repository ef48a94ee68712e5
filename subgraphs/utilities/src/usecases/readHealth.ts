import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { DepartmentHealth } from '@guanjia/kernel/departmentHealth';
import type { Principal } from '@guanjia/kernel/principal';
import { utilitiesHealth } from '../domain/utilitiesHealth.ts';
import { seeTask } from './readMatterTasks.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';
import { viewOf } from './viewOf.ts';

type Needs = Pick<UtilityNeeds, 'health' | 'tasks' | 'projects' | 'calendar' | 'catalogue'>;

interface Asked {
  readonly projectIds: readonly string[];
  readonly today: CalendarDate;
}

/**
 * For each project, in the order asked, how far utilities are with it (C14): the same figures for all, names of what the
 * person sees. Null when there is something and the person may see nothing of the project.
 */
export async function readHealth(
  { health, tasks, projects, calendar, catalogue }: Needs,
  principal: Principal,
  { projectIds, today }: Asked,
): Promise<(DepartmentHealth | null)[]> {
  const [facts, open, waiting, finished] = await Promise.all([
    projects.findByIds(projectIds),
    tasks.findOpenByProjects(projectIds),
    health.waitingApplications(projectIds),
    health.finishedMatters(projectIds),
  ]);
  const finishedOf = Map.groupBy(finished, ({ projectId }) => projectId);
  return projectIds.map((id, index) => {
    const view = viewOf(principal, facts[index] ?? null);
    const codes = (finishedOf.get(id) ?? []).map(({ matterCode }) => matterCode);
    const evidence = { open: open[index] ?? [], waiting: waiting[index] ?? [], finished: codes };
    const summed = utilitiesHealth(evidence, {
      calendar,
      today,
      prerequisitesOf: (code) => catalogue.matter(code)?.prerequisites ?? [],
      sees: (task) => (task === null ? view?.scope !== 'PROVIDER' : seeTask(task, view) !== null),
    });
    return view !== null || summed.total === 0 ? summed : null;
  });
}
