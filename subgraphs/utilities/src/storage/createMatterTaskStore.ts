import { isId } from '@guanjia/kernel/newId';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { and, asc, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { InboxPlace, MatterTaskStore } from '../domain/matterTaskStore.ts';
import { inboxCondition } from './inboxCondition.ts';
import { toTasks } from './matterTaskRows.ts';
import { matterTasks } from './tables.ts';
import { writeWithMessages } from './writeWithMessages.ts';

/** Where a matter without a running deadline stands in an inbox: behind all the others. */
const noDeadline = '9999-12-31';
const dueOrLast = sql<string>`coalesce(${matterTasks.dueDate}, ${noDeadline}::date)`;

/** Matters under way in PostgreSQL. The calendar gives the deadline kept beside each. */
export function createMatterTaskStore({ db, transaction }: Database, calendar: WorkingDayCalendar): MatterTaskStore {
  const findWhere = async (condition: SQL | undefined) => {
    const rows = await db.select().from(matterTasks).where(condition).orderBy(asc(matterTasks.id));
    return toTasks(db, rows);
  };
  return {
    async findByIds(ids) {
      const found = await findWhere(inArray(matterTasks.id, ids.filter(isId)));
      const byId = new Map(found.map((task) => [task.id, task]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async findByApplications(applicationIds) {
      const found = await findWhere(inArray(matterTasks.applicationId, [...applicationIds]));
      const byApplication = Map.groupBy(found, (task) => task.applicationId);
      return applicationIds.map((id) => byApplication.get(id) ?? []);
    },
    async findOpenByProjects(projectIds) {
      const ofProjects = inArray(matterTasks.projectId, projectIds.filter(isId));
      const byProject = Map.groupBy(
        await findWhere(and(ofProjects, isNull(matterTasks.finishedAt))),
        (task) => task.projectId,
      );
      return projectIds.map((id) => byProject.get(id) ?? []);
    },
    findByProject: (projectId, codes) =>
      findWhere(and(eq(matterTasks.projectId, projectId), inArray(matterTasks.matterCode, [...codes]))),
    findByLeg: (legId) => findWhere(eq(matterTasks.legId, legId)),
    async inbox({ finished, after, limit, ...filter }) {
      const isEnded = finished ? isNotNull(matterTasks.finishedAt) : isNull(matterTasks.finishedAt);
      const rows = await db
        .select()
        .from(matterTasks)
        .where(and(isEnded, inboxCondition(filter), behind(after)))
        .orderBy(asc(dueOrLast), asc(matterTasks.id))
        .limit(limit);
      const tasks = await toTasks(db, rows);
      return tasks.map((task, index) => ({ task, place: { due: rows[index]?.dueDate ?? noDeadline, id: task.id } }));
    },
    async findForSweep({ today, calendarVersion, limit }) {
      const isLate = and(isNull(matterTasks.overdueSince), lt(matterTasks.dueDate, today));
      const rows = await db
        .select()
        .from(matterTasks)
        .where(and(isNull(matterTasks.finishedAt), or(isLate, ne(matterTasks.calendarVersion, calendarVersion))))
        .orderBy(asc(matterTasks.dueDate), asc(matterTasks.id))
        .limit(limit);
      return toTasks(db, rows);
    },
    save: (writes) => transaction((tx) => writeWithMessages(tx, writes, calendar)),
  };
}

/** The same within a transaction in progress, for what comes with an event of the feed. */
export function createMatterTaskStoreWithin(
  tx: Transaction,
  calendar: WorkingDayCalendar,
): Pick<MatterTaskStore, 'findByLeg' | 'save'> {
  return {
    async findByLeg(legId) {
      const rows = await tx.select().from(matterTasks).where(eq(matterTasks.legId, legId)).orderBy(asc(matterTasks.id));
      return toTasks(tx, rows);
    },
    save: (writes) => writeWithMessages(tx, writes, calendar),
  };
}

function behind(place: InboxPlace | null): SQL | undefined {
  if (place === null) return undefined;
  return sql`(${dueOrLast}, ${matterTasks.id}) > (${place.due}::date, ${place.id}::uuid)`;
}
