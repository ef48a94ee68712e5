import { isId } from '@guanjia/kernel/newId';
import { and, asc, inArray, isNotNull } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { HealthStore } from '../domain/healthStore.ts';
import { waitingStages } from '../domain/jointStatus.ts';
import { toApplications } from './jointApplicationRows.ts';
import { jointApplications, matterTasks } from './tables.ts';

/** What projects' health is read from, in PostgreSQL. */
export function createHealthStore({ db }: Database): HealthStore {
  return {
    finishedMatters(projectIds) {
      const { projectId, matterCode, finishedAt } = matterTasks;
      const ofProjects = inArray(projectId, projectIds.filter(isId));
      return db
        .select({ projectId, matterCode })
        .from(matterTasks)
        .where(and(ofProjects, isNotNull(finishedAt)));
    },
    async waitingApplications(projectIds) {
      const { id, projectId, stage } = jointApplications;
      const rows = await db
        .select()
        .from(jointApplications)
        .where(and(inArray(projectId, projectIds.filter(isId)), inArray(stage, [...waitingStages])))
        .orderBy(asc(id));
      const byProject = Map.groupBy(await toApplications(db, rows), (application) => application.projectId);
      return projectIds.map((wanted) => byProject.get(wanted) ?? []);
    },
  };
}
