import { refuseTransition } from './refuseTransition.ts';

/** Where a notification-commitment and its later check stand (告知承诺, A9). */
export const notificationStatuses = {
  SIGNED: '已承诺',
  CHECK_DUE: '待核查',
  KEPT: '核查通过',
  BROKEN: '核查不通过',
  CANCELLED: '已取消',
} as const;
export type NotificationStatus = keyof typeof notificationStatuses;

/** What can become of it: it is relied on by a decision, checked, or the application goes another way. */
export const notificationActions = { rely: '据以准予', pass: '核查通过', fail: '核查不通过', cancel: '取消' } as const;
export type NotificationAction = keyof typeof notificationActions;

/** The whole life of a notification-commitment: a step that is not here is refused. */
export const notificationTransitions = {
  SIGNED: { rely: 'CHECK_DUE', cancel: 'CANCELLED' },
  CHECK_DUE: { pass: 'KEPT', fail: 'BROKEN', cancel: 'CANCELLED' },
  KEPT: {},
  BROKEN: {},
  CANCELLED: {},
} as const satisfies Record<NotificationStatus, Partial<Record<NotificationAction, NotificationStatus>>>;

/** The commitment's next status. @throws TRANSITION_NOT_ALLOWED */
export function nextNotificationStatus(current: NotificationStatus, attempted: NotificationAction): NotificationStatus {
  const row: Partial<Record<NotificationAction, NotificationStatus>> = notificationTransitions[current];
  return (
    row[attempted] ??
    refuseTransition({ machine: 'notificationCommitment', current, attempted, allowed: Object.keys(row) })
  );
}
