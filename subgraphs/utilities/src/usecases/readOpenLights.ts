import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Light } from '@guanjia/kernel/light';
import type { Principal } from '@guanjia/kernel/principal';
import { matterClock } from '../domain/matterClock.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';
import { viewOf } from './viewOf.ts';

type Needs = Pick<UtilityNeeds, 'applications' | 'tasks' | 'projects' | 'calendar'>;

interface Asked {
  readonly projectIds: readonly string[];
  readonly today: CalendarDate;
}

/**
 * For each project, in the order asked, the different lights of all that is open here, whichever of it the person sees:
 * matters under way, and green for an application that waits at the counter, where no clock runs yet. Empty when nothing is
 * open, null when something is and the person may see nothing of the project.
 */
export async function readOpenLights(
  { applications, tasks, projects, calendar }: Needs,
  principal: Principal,
  { projectIds, today }: Asked,
): Promise<(readonly Light[] | null)[]> {
  const [facts, matters, waiting] = await Promise.all([
    projects.findByIds(projectIds),
    tasks.findOpenByProjects(projectIds),
    applications.findWaitingProjects(projectIds),
  ]);
  return projectIds.map((id, index) => {
    const atCounter: readonly Light[] = waiting.has(id) ? ['GREEN'] : [];
    const underWay = (matters[index] ?? []).map((task) => matterClock(task, calendar, today).light);
    const lights = [...new Set([...atCounter, ...underWay])];
    return lights.length === 0 || viewOf(principal, facts[index] ?? null) !== null ? lights : null;
  });
}
