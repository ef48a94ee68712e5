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
  TERMINATED: '终止',
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
  commitTolerance: '签订容缺承诺',
  supplyTolerated: '补齐容缺材料',
  terminate: '终止办理',
  commitNotification: '签订告知承诺',
  approveOnCommitment: '告知承诺准予',
  passCheck: '承诺核查通过',
  failCheck: '承诺核查不通过',
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
    commitTolerance: 'SUBMITTED',
    supplyTolerated: 'SUBMITTED',
    terminate: 'TERMINATED',
    commitNotification: 'SUBMITTED',
    approveOnCommitment: 'APPROVED',
  },
  CORRECTION_REQUESTED: {
    supplyCorrection: 'SUBMITTED',
    withdraw: 'WITHDRAWN',
    commitTolerance: 'CORRECTION_REQUESTED',
    supplyTolerated: 'CORRECTION_REQUESTED',
    terminate: 'TERMINATED',
  },
  ACCEPTED: {
    startReview: 'UNDER_REVIEW',
    withdraw: 'WITHDRAWN',
    supplyTolerated: 'ACCEPTED',
    terminate: 'TERMINATED',
  },
  UNDER_REVIEW: {
    startSpecialProcedure: 'SPECIAL_PROCEDURE',
    approve: 'APPROVED',
    reject: 'REJECTED',
    withdraw: 'WITHDRAWN',
    supplyTolerated: 'UNDER_REVIEW',
    terminate: 'TERMINATED',
  },
  SPECIAL_PROCEDURE: {
    endSpecialProcedure: 'UNDER_REVIEW',
    withdraw: 'WITHDRAWN',
    supplyTolerated: 'SPECIAL_PROCEDURE',
    terminate: 'TERMINATED',
  },
  APPROVED: {
    revoke: 'REVOKED',
    passCheck: 'APPROVED',
    failCheck: 'REVOKED',
    supplyAwaited: 'APPROVED',
    convert: 'APPROVED',
  },
  NOT_ACCEPTED: {},
  REJECTED: {},
  WITHDRAWN: {},
  REVOKED: {},
  TERMINATED: {},
} as const satisfies Record<ApplicationStatus, Partial<Record<ApplicationAction, ApplicationStatus>>>;

/** The way an item goes: decided at once, accepted first, or decided elsewhere and only assisted (S2 S4). */
export type Track = 'ON_THE_SPOT' | 'PROMISED' | 'ASSISTED';

const tolerated = ['commitTolerance', 'supplyTolerated', 'terminate'] as const;
const checks = ['passCheck', 'failCheck'] as const;

/** Steps of the table that a track does not take: what is decided at once needs neither tolerance nor a commitment. */
const closedTo: Record<Track, Partial<Record<ApplicationStatus, readonly ApplicationAction[]>>> = {
  ON_THE_SPOT: {
    DRAFT: ['recordApproval', 'recordRejection'],
    SUBMITTED: ['accept', ...tolerated, 'commitNotification', 'approveOnCommitment'],
    CORRECTION_REQUESTED: tolerated,
    APPROVED: checks,
  },
  PROMISED: { DRAFT: ['recordApproval', 'recordRejection'], SUBMITTED: ['approve', 'reject'] },
  ASSISTED: { DRAFT: ['submit'], APPROVED: ['revoke', ...checks, 'supplyAwaited', 'convert'] },
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
  return !['NOT_ACCEPTED', 'REJECTED', 'WITHDRAWN', 'REVOKED', 'TERMINATED'].includes(status);
}

function keysOf(row: Partial<Record<ApplicationAction, ApplicationStatus>>): ApplicationAction[] {
  const isAction = (key: string): key is ApplicationAction => Object.hasOwn(applicationActions, key);
  return Object.keys(row).filter(isAction);
}
