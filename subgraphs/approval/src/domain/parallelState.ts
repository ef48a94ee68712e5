import type { ApplicationStatus } from './applicationMachine.ts';

/** Where a parallel instance stands (A7). */
export const parallelStates = {
  SUBMITTED: '已提交',
  IN_PROGRESS: '办理中',
  CORRECTION_REQUESTED: '待补正',
  APPROVED: '全部通过',
  PARTLY_APPROVED: '部分通过',
  REFUSED: '未通过',
  WITHDRAWN: '已撤回',
} as const;
export type ParallelState = keyof typeof parallelStates;

/** What one application means for its instance. */
type Part = 'WAITING' | 'HANDLED' | 'CORRECTION' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN';

const parts: Record<ApplicationStatus, Part> = {
  DRAFT: 'WAITING',
  SUBMITTED: 'WAITING',
  CORRECTION_REQUESTED: 'CORRECTION',
  ACCEPTED: 'HANDLED',
  UNDER_REVIEW: 'HANDLED',
  SPECIAL_PROCEDURE: 'HANDLED',
  APPROVED: 'GRANTED',
  NOT_ACCEPTED: 'REFUSED',
  REJECTED: 'REFUSED',
  REVOKED: 'REFUSED',
  TERMINATED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
};

interface Rule {
  readonly state: ParallelState;
  /** That one of the applications is one of these; with `every`, that all are. */
  readonly parts: readonly Part[];
  readonly every?: true;
}

/** The whole table: the first rule that fits decides. */
const rules: readonly Rule[] = [
  { state: 'WITHDRAWN', parts: ['WITHDRAWN'], every: true },
  { state: 'CORRECTION_REQUESTED', parts: ['CORRECTION'] },
  { state: 'SUBMITTED', parts: ['WAITING', 'WITHDRAWN'], every: true },
  { state: 'IN_PROGRESS', parts: ['WAITING', 'HANDLED'] },
  { state: 'APPROVED', parts: ['GRANTED'], every: true },
  { state: 'PARTLY_APPROVED', parts: ['GRANTED'] },
  { state: 'REFUSED', parts: ['REFUSED'] },
];

/**
 * The state of an instance: it follows from its applications' states alone, in whatever order, and is stored nowhere.
 * @throws TypeError for an instance of nothing, which there is not
 */
export function parallelStateOf(statuses: readonly ApplicationStatus[]): ParallelState {
  const found = statuses.map((status) => parts[status]);
  const fits = ({ parts: wanted, every }: Rule) =>
    every ? found.every((part) => wanted.includes(part)) : found.some((part) => wanted.includes(part));
  const rule = found.length === 0 ? undefined : rules.find(fits);
  if (rule === undefined) throw new TypeError('an instance has applications');
  return rule.state;
}

/** How many of an instance's applications are over, however they ended. */
export function countOver(statuses: readonly ApplicationStatus[]): number {
  return statuses.filter((status) => !['WAITING', 'HANDLED', 'CORRECTION'].includes(parts[status])).length;
}
