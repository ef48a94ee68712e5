import { regionPrefix } from '@guanjia/kernel/regions';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, desc, eq, inArray, isNotNull, isNull, like, lt, lte, ne, or, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { BarsQuestion, ChecksQuestion, CommitmentStore } from '../domain/commitmentStore.ts';
import type { BarClearing, ToleranceBar } from '../domain/toleranceBar.ts';
import { notificationCommitments, toleranceCommitments } from './commitmentTables.ts';
import { applications, outbox, projects } from './tables.ts';

const isSigned = eq(toleranceCommitments.status, 'SIGNED');
const isBroken = eq(toleranceCommitments.status, 'BROKEN');
const isCheckDue = eq(notificationCommitments.status, 'CHECK_DUE');
const applicationOf = { applicationId: toleranceCommitments.applicationId };
const checkedOf = { applicationId: notificationCommitments.applicationId };

/** Commitments on PostgreSQL, for whoever looks for those that the clock has reached, and for bars and checks. */
export function createCommitmentStore(database: Database): CommitmentStore {
  const { db } = database;
  return {
    async findLateTolerances(date, limit) {
      const isLate = and(isSigned, lt(toleranceCommitments.dueOn, date));
      const rows = await db
        .select(applicationOf)
        .from(toleranceCommitments)
        .where(isLate)
        .orderBy(asc(toleranceCommitments.dueOn), asc(toleranceCommitments.id))
        .limit(limit);
      return rows.map(({ applicationId }) => applicationId);
    },
    async findDueReminders(date, limit) {
      const isDue = and(isSigned, lte(toleranceCommitments.nextReminderOn, date));
      const rows = await db
        .select(applicationOf)
        .from(toleranceCommitments)
        .where(isDue)
        .orderBy(asc(toleranceCommitments.nextReminderOn), asc(toleranceCommitments.id))
        .limit(limit);
      return rows.map(({ applicationId }) => applicationId);
    },
    remind: ({ applicationId, seen, next, message }) =>
      database.transaction(async (tx) => {
        const isOpen = and(
          eq(toleranceCommitments.applicationId, applicationId),
          isSigned,
          eq(toleranceCommitments.nextReminderOn, seen),
        );
        const moved = await tx
          .update(toleranceCommitments)
          .set({ nextReminderOn: next })
          .where(isOpen)
          .returning(applicationOf);
        await appendOutbox(tx, { outbox }, moved.length === 1 ? [message] : []);
        return moved.length === 1;
      }),
    async openBarsOf(codes) {
      if (codes.length === 0) return new Map();
      const isOpen = and(
        isBroken,
        isNull(toleranceCommitments.clearedAt),
        inArray(toleranceCommitments.ownerCreditCode, [...codes]),
      );
      const rows = await selectBars().where(isOpen).orderBy(asc(toleranceCommitments.id));
      return Map.groupBy(rows.map(barOf), ({ ownerCreditCode }) => ownerCreditCode);
    },
    async pageBars(question) {
      const conditions = [...barConditions(question)];
      const page = selectBars().where(and(...conditions));
      const rows = await page.orderBy(desc(toleranceCommitments.id)).limit(question.limit);
      return rows.map(barOf);
    },
    clearBars: (cleared) =>
      database.transaction(async (tx) => {
        const done = [];
        for (const { id, clearing, message } of cleared) {
          const isOpen = and(eq(toleranceCommitments.id, id), isBroken, isNull(toleranceCommitments.clearedAt));
          const { at: clearedAt, by: clearedBy, reason: clearReason } = clearing;
          const changed = { clearedAt, clearedBy, clearReason };
          const rows = await tx.update(toleranceCommitments).set(changed).where(isOpen).returning(applicationOf);
          if (rows.length === 1) done.push({ id, message });
        }
        const messages = done.map(({ message }) => message);
        await appendOutbox(tx, { outbox }, messages);
        return done.map(({ id }) => id);
      }),
    async pageChecks(question) {
      const rows = await db
        .select({ ...checkedOf, dueOn: notificationCommitments.checkDueOn })
        .from(notificationCommitments)
        .innerJoin(applications, eq(applications.id, notificationCommitments.applicationId))
        .innerJoin(projects, eq(projects.id, applications.projectId))
        .where(and(...checkConditions(question)))
        .orderBy(asc(notificationCommitments.checkDueOn), asc(applications.id))
        .limit(question.limit);
      return rows.flatMap(({ applicationId, dueOn }) => (dueOn === null ? [] : [{ applicationId, dueOn }]));
    },
    async findOverdueChecks(date, limit) {
      const { checkDueOn, overdueAnnouncedAt } = notificationCommitments;
      const isLate = and(isCheckDue, lt(checkDueOn, date), isNull(overdueAnnouncedAt));
      const rows = await db.select(checkedOf).from(notificationCommitments).where(isLate).limit(limit);
      return rows.map(({ applicationId }) => applicationId);
    },
    announceOverdueCheck: ({ applicationId, at, message }) =>
      database.transaction(async (tx) => {
        const isSilent = and(
          eq(notificationCommitments.applicationId, applicationId),
          isCheckDue,
          isNull(notificationCommitments.overdueAnnouncedAt),
        );
        const marked = await tx
          .update(notificationCommitments)
          .set({ overdueAnnouncedAt: at })
          .where(isSilent)
          .returning(checkedOf);
        await appendOutbox(tx, { outbox }, marked.length === 1 ? [message] : []);
        return marked.length === 1;
      }),
    async findOutdatedChecks(calendarVersion, limit) {
      const isOutdated = and(isCheckDue, ne(notificationCommitments.checkCalendar, calendarVersion));
      const rows = await db.select(checkedOf).from(notificationCommitments).where(isOutdated).limit(limit);
      return rows.map(({ applicationId }) => applicationId);
    },
    async saveCheckDue(applicationId, { dueOn, calendarVersion }) {
      const isOpen = and(eq(notificationCommitments.applicationId, applicationId), isCheckDue);
      const changed = { checkDueOn: dueOn, checkCalendar: calendarVersion };
      await db.update(notificationCommitments).set(changed).where(isOpen);
    },
  };

  function selectBars() {
    return db
      .select({ row: toleranceCommitments, projectId: applications.projectId, regionCode: projects.regionCode })
      .from(toleranceCommitments)
      .innerJoin(applications, eq(applications.id, toleranceCommitments.applicationId))
      .innerJoin(projects, eq(projects.id, applications.projectId));
  }
}

function* barConditions({ ownerCreditCode, isCleared, after }: BarsQuestion): Generator<SQL> {
  yield isBroken;
  if (ownerCreditCode !== undefined) yield eq(toleranceCommitments.ownerCreditCode, ownerCreditCode);
  if (isCleared === true) yield isNotNull(toleranceCommitments.clearedAt);
  if (isCleared === false) yield isNull(toleranceCommitments.clearedAt);
  if (after !== null) yield lt(toleranceCommitments.id, after);
}

function* checkConditions({ agency, regions, dueBefore, after }: ChecksQuestion): Generator<SQL | undefined> {
  yield isCheckDue;
  yield eq(applications.agency, agency);
  if (dueBefore !== null) yield lt(notificationCommitments.checkDueOn, dueBefore);
  if (regions !== null) {
    yield or(sql`false`, ...regions.map((region) => like(projects.regionCode, `${regionPrefix(region)}%`)));
  }
  if (after !== null) {
    const { dueOn, id } = after;
    yield sql`(${notificationCommitments.checkDueOn}, ${applications.id}) > (${dueOn}::date, ${id}::uuid)`;
  }
}

interface BarRow {
  readonly row: typeof toleranceCommitments.$inferSelect;
  readonly projectId: string;
  readonly regionCode: string;
}

function barOf({ row, projectId, regionCode }: BarRow): ToleranceBar {
  const { id, ownerCreditCode, applicationId, materials, dueOn, endedAt, signedAt } = row;
  const kept = { id, ownerCreditCode, applicationId, projectId, regionCode, materials, dueOn };
  return { ...kept, barredAt: endedAt ?? signedAt, cleared: clearingOf(row) };
}

function clearingOf({ clearedAt: at, clearedBy: by, clearReason: reason }: BarRow['row']): BarClearing | null {
  return at === null || by === null || reason === null ? null : { at, by, reason };
}
