import { refuseTransition } from './refuseTransition.ts';

/** Whether a delegation still stands; when it applies is said by its days. */
export const delegationStatuses = { IN_FORCE: '有效', REVOKED: '已撤回' } as const;
export type DelegationStatus = keyof typeof delegationStatuses;

/** What can happen to a delegation. */
export const delegationActions = { revoke: '撤回授权' } as const;
export type DelegationAction = keyof typeof delegationActions;

/** The whole life of a delegation: a step that is not here is refused. */
export const delegationTransitions = {
  IN_FORCE: { revoke: 'REVOKED' },
  REVOKED: {},
} as const satisfies Record<DelegationStatus, Partial<Record<DelegationAction, DelegationStatus>>>;

/** The next status. @throws TRANSITION_NOT_ALLOWED */
export function nextDelegationStatus(current: DelegationStatus, attempted: DelegationAction): DelegationStatus {
  const row: Partial<Record<DelegationAction, DelegationStatus>> = delegationTransitions[current];
  return row[attempted] ?? refuseTransition({ machine: 'delegation', current, attempted, allowed: Object.keys(row) });
}
