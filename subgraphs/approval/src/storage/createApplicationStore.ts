import { DomainError } from '@guanjia/kernel/DomainError';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, eq, inArray, isNull, lt, ne } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { ApplicationChange } from '../domain/applicationChange.ts';
import type { ApplicationStore } from '../domain/applicationStore.ts';
import { dueColumns } from './dueColumns.ts';
import { loadApplications } from './loadApplications.ts';
import { saveApplications } from './saveApplications.ts';
import { selectInbox } from './selectInbox.ts';
import { selectOpenLedgers } from './selectOpenLedgers.ts';
import { selectPages } from './selectPages.ts';
import { applicationSteps, applications, outbox } from './tables.ts';
import { violatedConstraint } from './violatedConstraint.ts';

/** Applications on PostgreSQL; the calendar gives each its due day, by which late ones are found. */
export function createApplicationStore(database: Database, calendar: WorkingDayCalendar): ApplicationStore {
  const { db } = database;
  return {
    async findByIds(ids) {
      const found = await loadApplications(db, await rowsWhere(inArray(applications.id, [...ids]), ids.length));
      const byId = new Map(found.map((application) => [application.id, application]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async findOfProject(projectId) {
      return loadApplications(db, await db.select().from(applications).where(eq(applications.projectId, projectId)));
    },
    async findOfProjects(projectIds) {
      const rows = await db
        .select()
        .from(applications)
        .where(inArray(applications.projectId, [...projectIds]));
      return Map.groupBy(await loadApplications(db, rows), ({ projectId }) => projectId);
    },
    pageOfProjects: (question) => selectPages(db, question),
    openLedgersOf: (projectIds) => selectOpenLedgers(db, projectIds),
    async stepsOf(applicationIds) {
      const rows = await db
        .select()
        .from(applicationSteps)
        .where(inArray(applicationSteps.applicationId, [...applicationIds]))
        .orderBy(asc(applicationSteps.id));
      return Map.groupBy(rows, ({ applicationId }) => applicationId);
    },
    inbox: (question) => selectInbox(db, question),
    async findDueBefore(date, limit) {
      const late = and(lt(applications.dueOn, date), isNull(applications.overdueAnnouncedAt));
      return loadApplications(db, await rowsWhere(late, limit));
    },
    async findOutdatedDue(calendarVersion, limit) {
      return loadApplications(db, await rowsWhere(ne(applications.dueCalendar, calendarVersion), limit));
    },
    async save(changes) {
      try {
        await database.transaction((tx) => saveApplications(tx, changes, calendar));
      } catch (fault) {
        throw refusalOf(fault, changes) ?? fault;
      }
    },
    async saveDue(outdated) {
      await database.transaction(async (tx) => {
        for (const application of outdated) {
          const unchanged = and(eq(applications.id, application.id), eq(applications.version, application.version));
          await tx.update(applications).set(dueColumns(application, calendar)).where(unchanged);
        }
      });
    },
    async announceOverdue(announcements) {
      return database.transaction(async (tx) => {
        const first = [];
        for (const { applicationId, at, message } of announcements) {
          const silent = and(eq(applications.id, applicationId), isNull(applications.overdueAnnouncedAt));
          const marked = await tx
            .update(applications)
            .set({ overdueAnnouncedAt: at })
            .where(silent)
            .returning({ id: applications.id });
          if (marked.length === 1) first.push(message);
        }
        await appendOutbox(tx, { outbox }, first);
        return first.length;
      });
    },
  };

  function rowsWhere(condition: SQL | undefined, limit: number) {
    return db
      .select()
      .from(applications)
      .where(condition)
      .orderBy(asc(applications.dueOn), asc(applications.id))
      .limit(limit);
  }
}

function refusalOf(cause: unknown, changes: readonly ApplicationChange[]): DomainError | null {
  const constraint = violatedConstraint(cause);
  const [first] = changes;
  if (constraint === 'applications_one_live') {
    const detail = { field: 'itemCode', value: first?.after.item.code, projectId: first?.after.projectId };
    return new DomainError('APPLICATION_EXISTS', detail, { cause });
  }
  if (constraint === 'clock_entries_application_id_seq_pk') {
    return new DomainError('STALE_VERSION', { field: 'version', value: first?.before?.version }, { cause });
  }
  return null;
}
