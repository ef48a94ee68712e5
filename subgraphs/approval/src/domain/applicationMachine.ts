import { refuseTransition } from './refuseTransition.ts';

/** Where an application stands (A6). */
export const applicationStatuses = {
  DRAFT: '待申报',
  SUBMITTED: '已提交',
  ACCEPTED: '受理',
  NOT_ACCEPTED: '不予受理',
  CORRECTION_REQUESTED: '补正',
  UNDER_REVIEW: '审查',
  SPECIAL_PROCEDURE: '特别程序',
  APPROVED: '通过',
  REJECTED: '不通过',
  WITHDRAWN: '撤回',
  REVOKED: '撤销',
} as const;
export type ApplicationStatus = keyof typeof applicationStatuses;

/** Handed in and not ended: open with the department, or waiting for the owner to correct it. */
export const underWayStatuses = [
  'SUBMITTED',
  'CORRECTION_REQUESTED',
  'ACCEPTED',
  'UNDER_REVIEW',
  'SPECIAL_PROCEDURE',
] as const satisfies readonly ApplicationStatus[];

/** What can be done with an application (A6). */
export const applicationActions = {
  submit: '提交',
  accept: '受理',
  refuseAcceptance: '不予受理',
  requestCorrection: '一次性告知补正',
  supplyCorrection: '补正材料',
  startReview: '开始审查',
  startSpecialProcedure: '进入特别程序',
  endSpecialProcedure: '结束特别程序',
  approve: '准予',
  reject: '不予',
  withdraw: '撤回',
  revoke: '撤销',
  supplyAwaited: '补交待具备条件材料',
  convert: '换发正式文件',
  recordApproval: '登记外部准予结果',
  recordRejection: '登记外部不予结果',
} as const;
export type ApplicationAction = keyof typeof applicationActions;

/** The whole life of an application: a step that is not here is refused. */
export const applicationTransitions = {
  DRAFT: { submit: 'SUBMITTED', recordApproval: 'APPROVED', recordRejection: 'REJECTED', withdraw: 'WITHDRAWN' },
  SUBMITTED: {
    accept: 'ACCEPTED',
    refuseAcceptance: 'NOT_ACCEPTED',
    requestCorrection: 'CORRECTION_REQUESTED',
    approve: 'APPROVED',
    reject: 'REJECTED',
    withdraw: 'WITHDRAWN',
  },
  CORRECTION_REQUESTED: { supplyCorrection: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  ACCEPTED: { startReview: 'UNDER_REVIEW', withdraw: 'WITHDRAWN' },
  UNDER_REVIEW: {
    startSpecialProcedure: 'SPECIAL_PROCEDURE',
    approve: 'APPROVED',
    reject: 'REJECTED',
    withdraw: 'WITHDRAWN',
  },
  SPECIAL_PROCEDURE: { endSpecialProcedure: 'UNDER_REVIEW', withdraw: 'WITHDRAWN' },
  APPROVED: { revoke: 'REVOKED', supplyAwaited: 'APPROVED', convert: 'APPROVED' },
  NOT_ACCEPTED: {},
  REJECTED: {},
  WITHDRAWN: {},
  REVOKED: {},
} as const satisfies Record<ApplicationStatus, Partial<Record<ApplicationAction, ApplicationStatus>>>;

/** The way an item goes: decided at once, accepted first, or decided elsewhere and only assisted (S2 S4). */
export type Track = 'ON_THE_SPOT' | 'PROMISED' | 'ASSISTED';

/** Steps of the table that a track does not take. */
const closedTo: Record<Track, Partial<Record<ApplicationStatus, readonly ApplicationAction[]>>> = {
  ON_THE_SPOT: { DRAFT: ['recordApproval', 'recordRejection'], SUBMITTED: ['accept'] },
  PROMISED: { DRAFT: ['recordApproval', 'recordRejection'], SUBMITTED: ['approve', 'reject'] },
  ASSISTED: { DRAFT: ['submit'], APPROVED: ['revoke', 'supplyAwaited', 'convert'] },
};

/** The steps that are open, in the order of the table. */
export function openActions(status: ApplicationStatus, track: Track): ApplicationAction[] {
  const closed = closedTo[track][status] ?? [];
  return keysOf(applicationTransitions[status]).filter((action) => !closed.includes(action));
}

/** The next status. @throws TRANSITION_NOT_ALLOWED */
export function nextStatus(current: ApplicationStatus, attempted: ApplicationAction, track: Track): ApplicationStatus {
  const allowed = openActions(current, track);
  const row: Partial<Record<ApplicationAction, ApplicationStatus>> = applicationTransitions[current];
  const next = allowed.includes(attempted) ? row[attempted] : undefined;
  return next ?? refuseTransition({ machine: 'application', current, attempted, allowed });
}

/** Whether it is under way or approved: a project has at most one such application of an item. */
export function isLive(status: ApplicationStatus): boolean {
  return !['NOT_ACCEPTED', 'REJECTED', 'WITHDRAWN', 'REVOKED'].includes(status);
}

function keysOf(row: Partial<Record<ApplicationAction, ApplicationStatus>>): ApplicationAction[] {
  const isAction = (key: string): key is ApplicationAction => Object.hasOwn(applicationActions, key);
  return Object.keys(row).filter(isAction);
}
