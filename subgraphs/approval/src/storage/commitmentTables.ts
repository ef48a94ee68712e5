import type { Actor } from '@guanjia/kernel/actor';
import { date, index, jsonb, sql, text, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import type { NotificationStatus } from '../domain/notificationMachine.ts';
import type { ToleranceStatus } from '../domain/toleranceMachine.ts';
import { approvalSchema, instant } from './approvalSchema.ts';
import { applications } from './tables.ts';

/** What owners promised to bring later; a broken promise is the bar of its owner until it is cleared. */
export const toleranceCommitments = approvalSchema.table(
  'tolerance_commitments',
  {
    id: uuid('id').primaryKey(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applications.id),
    ownerCreditCode: text('owner_credit_code').notNull(),
    status: text('status').$type<ToleranceStatus>().notNull(),
    materials: text('materials').array().notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    nextReminderOn: date('next_reminder_on', { mode: 'string' }),
    signedBy: text('signed_by').notNull(),
    statement: text('statement').notNull(),
    signedAt: instant('signed_at').notNull(),
    recordedBy: jsonb('recorded_by').$type<Actor>().notNull(),
    endedAt: instant('ended_at'),
    clearedAt: instant('cleared_at'),
    clearedBy: jsonb('cleared_by').$type<Actor>(),
    clearReason: text('clear_reason'),
  },
  (table) => [
    uniqueIndex('tolerance_commitments_application').on(table.applicationId),
    index('tolerance_commitments_due').on(table.dueOn).where(sql`status = 'SIGNED'`),
    index('tolerance_commitments_reminder').on(table.nextReminderOn).where(sql`status = 'SIGNED'`),
    index('tolerance_commitments_broken').on(table.ownerCreditCode, table.id).where(sql`status = 'BROKEN'`),
  ],
);

/** What owners promised to comply with, and the check that follows the decision. */
export const notificationCommitments = approvalSchema.table(
  'notification_commitments',
  {
    id: uuid('id').primaryKey(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applications.id),
    status: text('status').$type<NotificationStatus>().notNull(),
    signedBy: text('signed_by').notNull(),
    statement: text('statement').notNull(),
    signedAt: instant('signed_at').notNull(),
    recordedBy: jsonb('recorded_by').$type<Actor>().notNull(),
    reliedOnAt: instant('relied_on_at'),
    checkDueOn: date('check_due_on', { mode: 'string' }),
    checkCalendar: text('check_calendar'),
    finding: text('finding'),
    checkedAt: instant('checked_at'),
    checkedBy: jsonb('checked_by').$type<Actor>(),
    overdueAnnouncedAt: instant('overdue_announced_at'),
  },
  (table) => [
    uniqueIndex('notification_commitments_application').on(table.applicationId),
    index('notification_commitments_check').on(table.checkDueOn).where(sql`status = 'CHECK_DUE'`),
  ],
);
