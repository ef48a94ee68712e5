import type { Label } from './label.ts';
import { isClosed, isFinished, type MatterStatus } from './matterStatus.ts';

/** How far an application has come by its own steps; what follows is its parts' doing. */
export const jointStages = {
  SUBMITTED: { en: 'Submitted', zh: '已提交' },
  RETURNED: { en: 'Returned', zh: '退回' },
  WITHDRAWN: { en: 'Withdrawn', zh: '撤回' },
  FORWARDED: { en: 'Forwarded', zh: '已转交' },
} as const satisfies Record<string, Label>;

export type JointStage = keyof typeof jointStages;

/** Where it waits at the counter: for the clerk, or for the owner. */
export const waitingStages = ['SUBMITTED', 'RETURNED'] as const satisfies readonly JointStage[];

/** What can be done to an application as a whole. */
export type JointAction = 'accept' | 'return' | 'resubmit' | 'withdraw';

/** The closed table of an application as a whole: once forwarded, only its parts move (U3). */
export const jointTransitions = {
  SUBMITTED: { accept: 'FORWARDED', return: 'RETURNED', withdraw: 'WITHDRAWN' },
  RETURNED: { resubmit: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
  FORWARDED: {},
} as const satisfies Record<JointStage, Partial<Record<JointAction, JointStage>>>;

/** Where an application stands, its parts included (U4). */
export const jointStatuses = {
  ...jointStages,
  IN_PROGRESS: { en: 'In progress', zh: '办理中' },
  PARTLY_RETURNED: { en: 'Partly returned', zh: '部分退回' },
  COMPLETED: { en: 'Completed', zh: '全部办结' },
} as const satisfies Record<string, Label>;

export type JointStatus = keyof typeof jointStatuses;

/**
 * The application's state, which follows from its parts (U4): withdrawn when all are; complete when all the others are
 * finished; partly returned while any waits for the owner; forwarded while no provider has begun; else in progress.
 */
export function jointStatusOf(stage: JointStage, parts: readonly MatterStatus[]): JointStatus {
  if (stage !== 'FORWARDED' || parts.length === 0) return stage;
  if (parts.every(isClosed)) return parts.some(isFinished) ? 'COMPLETED' : 'WITHDRAWN';
  if (parts.includes('RETURNED')) return 'PARTLY_RETURNED';
  return parts.every((part) => part === 'FORWARDED' || part === 'WITHDRAWN') ? 'FORWARDED' : 'IN_PROGRESS';
}
