import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, eq, inArray, isNull, lt, or, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { ApplicationChange } from '../domain/applicationChange.ts';
import { underWayStatuses } from '../domain/applicationMachine.ts';
import type { ApplicationStore } from '../domain/applicationStore.ts';
import { type OfficeCalendar, officeVersion } from '../domain/officeHours.ts';
import { loadApplications } from './loadApplications.ts';
import { lockProjects } from './lockProjects.ts';
import { saveApplications } from './saveApplications.ts';
import { selectInbox } from './selectInbox.ts';
import { selectOpenLedgers } from './selectOpenLedgers.ts';
import { selectOpenTurns } from './selectOpenTurns.ts';
import { selectPages } from './selectPages.ts';
import { applicationSteps, applications, outbox } from './tables.ts';
import { violatedConstraint } from './violatedConstraint.ts';
import { writeProjectLights } from './writeProjectLights.ts';

/** Applications on PostgreSQL; the calendar gives each its due day, by which late ones are found. */
export function createApplicationStore(database: Database, calendar: OfficeCalendar): ApplicationStore {
  const { db } = database;
  const isOutdated = sql`${applications.lightCalendar} is distinct from ${officeVersion(calendar)}`;
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
    openTurnsOf: (projectIds) => selectOpenTurns(db, projectIds),
    async stepsOf(applicationIds) {
      const rows = await db
        .select()
        .from(applicationSteps)
        .where(inArray(applicationSteps.applicationId, [...applicationIds]))
        .orderBy(asc(applicationSteps.id));
      return Map.groupBy(rows, ({ applicationId }) => applicationId);
    },
    inbox: (question) => selectInbox(db, question),
    async findDueBefore(at, limit) {
      const isPast = or(lt(applications.dueOn, calendarDateOf(at)), lt(applications.dueAt, at));
      const late = and(isPast, isNull(applications.overdueAnnouncedAt));
      return loadApplications(db, await rowsWhere(late, limit));
    },
    async findOutdatedDue(limit) {
      const isOpen = inArray(applications.status, [...underWayStatuses]);
      const rows = await rowsWhere(and(isOpen, isOutdated), limit);
      const found = await loadApplications(db, rows);
      return rows.flatMap(({ dueOn, dueAt, dueCalendar }, index) => {
        const application = found[index];
        return application === undefined ? [] : [{ application, due: { dueOn, dueAt, dueCalendar } }];
      });
    },
    async save(changes) {
      try {
        await database.transaction((tx) => saveApplications(tx, changes, calendar));
      } catch (fault) {
        throw refusalOf(fault, changes) ?? fault;
      }
    },
    async saveDue(changes) {
      const projectIds = [...new Set(changes.map(({ application }) => application.projectId))];
      await database.transaction(async (tx) => {
        await lockProjects(tx, projectIds);
        const messages = [];
        for (const { application, after, message } of changes) {
          const { id, version } = application;
          const unchanged = and(eq(applications.id, id), eq(applications.version, version), isOutdated);
          const written = await tx.update(applications).set(after).where(unchanged).returning({ id: applications.id });
          if (written.length === 1 && message !== null) messages.push(message);
        }
        await writeProjectLights(tx, projectIds);
        await appendOutbox(tx, { outbox }, messages);
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

/** The refusal that a violated constraint of applications stands for, or null for another fault. */
export function refusalOf(cause: unknown, changes: readonly ApplicationChange[]): DomainError | null {
  const constraint = violatedConstraint(cause);
  const [first] = changes;
  if (constraint === 'applications_one_live') {
    const detail = { field: 'itemCode', value: first?.after.item.code, projectId: first?.after.projectId };
    return new DomainError('APPLICATION_EXISTS', detail, { cause });
  }
  if (constraint === 'certificates_number') {
    const value = first?.after.decision?.documentNo;
    return new DomainError('CERTIFICATE_NUMBER_TAKEN', { field: 'documentNo', value }, { cause });
  }
  if (constraint === 'clock_entries_application_id_seq_pk') {
    return new DomainError('STALE_VERSION', { field: 'version', value: first?.before?.version }, { cause });
  }
  return null;
}
