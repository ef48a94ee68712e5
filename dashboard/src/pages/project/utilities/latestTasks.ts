import type { ProjectUtilitiesQuery } from '../../../generated/pages/project/projectUtilities.ts';

export type Application = NonNullable<
  NonNullable<ProjectUtilitiesQuery['project']>['utilityApplications']
>['nodes'][number];
export type Task = Application['matters'][number];

/** By matter, where it stands: of several applications the last handed in, and one that was withdrawn only where there is no other. */
export function latestTasks(
  applications: readonly (Pick<Application, 'submittedAt'> & { readonly matters: readonly Task[] })[],
): ReadonlyMap<string, Task> {
  const tasks = new Map<string, Task>();
  for (const { matters } of applications.toSorted((one, other) => (one.submittedAt < other.submittedAt ? -1 : 1)))
    for (const task of matters) {
      const known = tasks.get(task.matterCode);
      if (known === undefined || known.status === 'WITHDRAWN' || task.status !== 'WITHDRAWN')
        tasks.set(task.matterCode, task);
    }
  return tasks;
}
