import type { CommitmentCheck, NotificationCommitment } from '../domain/notificationCommitment.ts';
import type { ToleranceCommitment } from '../domain/toleranceCommitment.ts';
import type { notificationCommitments, toleranceCommitments } from './commitmentTables.ts';

type ToleranceRow = typeof toleranceCommitments.$inferSelect;
type NotificationRow = typeof notificationCommitments.$inferSelect;

/** What a save writes of a tolerance commitment; its clearing is written by itself. */
export function toleranceRow(
  applicationId: string,
  { materials, ...rest }: ToleranceCommitment,
): Omit<ToleranceRow, 'clearedAt' | 'clearedBy' | 'clearReason'> {
  return { applicationId, ...rest, materials: [...materials] };
}

/** The tolerance commitment of a row. */
export function toleranceOf(row: ToleranceRow): ToleranceCommitment {
  const { applicationId: _, clearedAt: __, clearedBy: ___, clearReason: ____, ...commitment } = row;
  return commitment;
}

/** What a save writes of a notification-commitment; when it was announced as late is written by the announcement alone. */
export function notificationRow(
  applicationId: string,
  { checkDue, check, ...rest }: NotificationCommitment,
): Omit<NotificationRow, 'overdueAnnouncedAt'> {
  return {
    applicationId,
    ...rest,
    checkDueOn: checkDue?.dueOn ?? null,
    checkCalendar: checkDue?.calendarVersion ?? null,
    finding: check?.finding ?? null,
    checkedAt: check?.checkedAt ?? null,
    checkedBy: check?.checkedBy ?? null,
  };
}

/** The notification-commitment of a row. */
export function notificationOf(row: NotificationRow): NotificationCommitment {
  const { id, status, signedBy, statement, signedAt, recordedBy, reliedOnAt } = row;
  const { checkDueOn: dueOn, checkCalendar: calendarVersion } = row;
  const checkDue = dueOn === null || calendarVersion === null ? null : { dueOn, calendarVersion };
  return { id, status, signedBy, statement, signedAt, recordedBy, reliedOnAt, checkDue, check: checkOf(row) };
}

function checkOf({ finding, checkedAt, checkedBy }: NotificationRow): CommitmentCheck | null {
  return finding === null || checkedAt === null || checkedBy === null ? null : { finding, checkedAt, checkedBy };
}
