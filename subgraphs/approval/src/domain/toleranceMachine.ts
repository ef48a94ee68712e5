import { refuseTransition } from './refuseTransition.ts';

/** Where a tolerance commitment stands (容缺承诺, A8). */
export const toleranceStatuses = { SIGNED: '已承诺', KEPT: '已履约', BROKEN: '已失信', CANCELLED: '已取消' } as const;
export type ToleranceStatus = keyof typeof toleranceStatuses;

/** What can become of it: all is brought in time, the day passes, or the application ends otherwise before it. */
export const toleranceActions = { keep: '履约', break: '失信', cancel: '取消' } as const;
export type ToleranceAction = keyof typeof toleranceActions;

/** The whole life of a tolerance commitment: a step that is not here is refused. */
export const toleranceTransitions = {
  SIGNED: { keep: 'KEPT', break: 'BROKEN', cancel: 'CANCELLED' },
  KEPT: {},
  BROKEN: {},
  CANCELLED: {},
} as const satisfies Record<ToleranceStatus, Partial<Record<ToleranceAction, ToleranceStatus>>>;

/** The commitment's next status. @throws TRANSITION_NOT_ALLOWED */
export function nextToleranceStatus(current: ToleranceStatus, attempted: ToleranceAction): ToleranceStatus {
  const row: Partial<Record<ToleranceAction, ToleranceStatus>> = toleranceTransitions[current];
  return row[attempted] ?? refuseTransition({ machine: 'tolerance', current, attempted, allowed: Object.keys(row) });
}
