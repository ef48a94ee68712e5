import type { Principal } from '@guanjia/kernel/principal';
import type { MatterTask } from '../domain/matterTask.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';
import { type View, viewOf } from './viewOf.ts';

/** A matter together with how much of it the person sees. */
export interface SeenTask {
  readonly task: MatterTask;
  readonly view: View;
}

/** In the order asked; null for one that is not there or not for this person. */
export async function readMatterTasks(
  { tasks, projects }: Pick<UtilityNeeds, 'tasks' | 'projects'>,
  principal: Principal,
  ids: readonly string[],
): Promise<readonly (SeenTask | null)[]> {
  const found = await tasks.findByIds(ids);
  const projectIds = [...new Set(found.flatMap((task) => task?.projectId ?? []))];
  const facts = await projects.findByIds(projectIds);
  const viewByProject = new Map(projectIds.map((id, index) => [id, viewOf(principal, facts[index] ?? null)]));
  return found.map((task) => (task === null ? null : seeTask(task, viewByProject.get(task.projectId) ?? null)));
}

/** The matter as the view shows it; null when it is another provider's. */
export function seeTask(task: MatterTask, view: View | null): SeenTask | null {
  if (view === null || (view.scope === 'PROVIDER' && view.provider !== task.provider)) return null;
  return { task, view };
}
