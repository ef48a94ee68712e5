import type { Label } from './label.ts';
import type { MatterKind } from './utilityMatter.ts';

/** Where a matter stands with its provider (U4). */
export const matterStatuses = {
  FORWARDED: { en: 'Forwarded', zh: '已转交' },
  RECEIVED: { en: 'Signed for by the provider', zh: '已签收' },
  ACCEPTED: { en: 'Accepted', zh: '受理' },
  SURVEYED: { en: 'Surveyed', zh: '联合踏勘' },
  PLANNED: { en: 'Plan issued', zh: '方案' },
  CONSTRUCTED: { en: 'Constructed', zh: '施工' },
  INSPECTED: { en: 'Inspected', zh: '验收' },
  CONNECTED: { en: 'Connected', zh: '开通' },
  GRANTED: { en: 'Permit granted', zh: '准予许可' },
  RETURNED: { en: 'Returned', zh: '退回' },
  WITHDRAWN: { en: 'Withdrawn by the owner', zh: '撤回' },
} as const satisfies Record<string, Label>;

export type MatterStatus = keyof typeof matterStatuses;

/** What can be done to a matter. */
export const matterActions = {
  receive: { en: 'Sign for', zh: '签收' },
  accept: { en: 'Accept', zh: '受理' },
  return: { en: 'Return', zh: '退回' },
  resupply: { en: 'Supply what was missing', zh: '补齐' },
  survey: { en: 'Record the survey', zh: '踏勘' },
  plan: { en: 'Issue the plan', zh: '出具方案' },
  construct: { en: 'Record the construction', zh: '施工' },
  passInspection: { en: 'Pass the inspection', zh: '验收合格' },
  failInspection: { en: 'Fail the inspection', zh: '验收不合格' },
  connect: { en: 'Connect', zh: '开通' },
  grant: { en: 'Grant the permit', zh: '准予许可' },
  withdraw: { en: 'Withdraw', zh: '撤回' },
} as const satisfies Record<string, Label>;

export type MatterAction = keyof typeof matterActions;

type Transitions = Record<MatterStatus, Partial<Record<MatterAction, MatterStatus>>>;

const receipt = {
  FORWARDED: { receive: 'RECEIVED', withdraw: 'WITHDRAWN' },
  RECEIVED: { accept: 'ACCEPTED', return: 'RETURNED', withdraw: 'WITHDRAWN' },
  RETURNED: { resupply: 'RECEIVED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
} as const;

/**
 * The closed tables (U4). A connection goes the whole way; a failed inspection goes back to construction. A permit for
 * line work builds nothing: it is granted on the papers or after a survey. The owner may withdraw until there is a plan or a grant.
 */
export const matterTransitions = {
  CONNECTION: {
    ...receipt,
    ACCEPTED: { survey: 'SURVEYED', withdraw: 'WITHDRAWN' },
    SURVEYED: { plan: 'PLANNED', withdraw: 'WITHDRAWN' },
    PLANNED: { construct: 'CONSTRUCTED' },
    CONSTRUCTED: { passInspection: 'INSPECTED', failInspection: 'PLANNED' },
    INSPECTED: { connect: 'CONNECTED' },
    CONNECTED: {},
    GRANTED: {},
  },
  LINE_WORK_PERMIT: {
    ...receipt,
    ACCEPTED: { survey: 'SURVEYED', grant: 'GRANTED', withdraw: 'WITHDRAWN' },
    SURVEYED: { grant: 'GRANTED', withdraw: 'WITHDRAWN' },
    PLANNED: {},
    CONSTRUCTED: {},
    INSPECTED: {},
    CONNECTED: {},
    GRANTED: {},
  },
} as const satisfies Record<MatterKind, Transitions>;

/** What may be done next. */
export function allowedActions(kind: MatterKind, status: MatterStatus): readonly MatterAction[] {
  const row: Partial<Record<MatterAction, MatterStatus>> = matterTransitions[kind][status];
  return actionNames.filter((action) => row[action] !== undefined);
}

/** The status an action leads to, or null when the table does not list it. */
export function statusAfter(kind: MatterKind, status: MatterStatus, action: MatterAction): MatterStatus | null {
  const row: Partial<Record<MatterAction, MatterStatus>> = matterTransitions[kind][status];
  return row[action] ?? null;
}

/** Whether the matter has come to its good end. */
export function isFinished(status: MatterStatus): boolean {
  return status === 'CONNECTED' || status === 'GRANTED';
}

/** Whether nothing more can become of the matter: it has come to its good end or is withdrawn. */
export function isClosed(status: MatterStatus): boolean {
  return isFinished(status) || status === 'WITHDRAWN';
}

const actionNames: readonly MatterAction[] = [
  'receive',
  'accept',
  'return',
  'resupply',
  'survey',
  'plan',
  'construct',
  'passInspection',
  'failInspection',
  'connect',
  'grant',
  'withdraw',
];
