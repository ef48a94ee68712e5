import { isId } from '@guanjia/kernel/newId';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, desc, eq, exists, inArray, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Database, Reader } from '@guanjia/runtime/openDatabase';
import type { JointApplicationStore } from '../domain/jointApplicationStore.ts';
import { waitingStages } from '../domain/jointStatus.ts';
import { toApplications, writeApplication } from './jointApplicationRows.ts';
import { writeTasks } from './matterTaskRows.ts';
import { jointApplications, matterTasks, outbox } from './tables.ts';

/** Joint applications in PostgreSQL. The calendar gives the deadlines of the matters that forwarding opens. */
export function createJointApplicationStore(
  { db, transaction }: Database,
  calendar: WorkingDayCalendar,
): JointApplicationStore {
  return {
    async findByIds(ids) {
      const rows = await db
        .select()
        .from(jointApplications)
        .where(inArray(jointApplications.id, ids.filter(isId)));
      const byId = new Map((await toApplications(db, rows)).map((application) => [application.id, application]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async findByProjects(projectIds, { before, limit, provider }) {
      const place = sql<number>`row_number() over (partition by ${jointApplications.projectId} order by ${jointApplications.id} desc)`;
      const ranked = db
        .select({ id: jointApplications.id, place: place.as('place') })
        .from(jointApplications)
        .where(
          and(
            inArray(jointApplications.projectId, projectIds.filter(isId)),
            before === null ? undefined : lt(jointApplications.id, before),
            provider === null ? undefined : exists(mattersOf(db, provider)),
          ),
        )
        .as('ranked');
      const wanted = db.select({ id: ranked.id }).from(ranked).where(lte(ranked.place, limit));
      const rows = await db
        .select()
        .from(jointApplications)
        .where(inArray(jointApplications.id, wanted))
        .orderBy(asc(jointApplications.projectId), desc(jointApplications.id));
      const byProject = Map.groupBy(await toApplications(db, rows), (application) => application.projectId);
      return projectIds.map((id) => byProject.get(id) ?? []);
    },
    async findWaitingProjects(projectIds) {
      const { projectId, stage } = jointApplications;
      const rows = await db
        .selectDistinct({ projectId })
        .from(jointApplications)
        .where(and(inArray(projectId, projectIds.filter(isId)), inArray(stage, [...waitingStages])));
      return new Set(rows.map((row) => row.projectId));
    },
    save: ({ application, openedTasks, messages }) =>
      transaction(async (tx) => {
        const saved = await writeApplication(tx, application);
        await writeTasks(tx, openedTasks, calendar);
        await appendOutbox(tx, { outbox }, messages);
        return saved;
      }),
  };
}

function mattersOf(db: Reader, provider: string) {
  const isOfApplication = eq(matterTasks.applicationId, jointApplications.id);
  return db
    .select({ id: matterTasks.id })
    .from(matterTasks)
    .where(and(isOfApplication, eq(matterTasks.provider, provider)));
}
