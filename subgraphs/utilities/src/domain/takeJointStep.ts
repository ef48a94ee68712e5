import { DomainError } from '@guanjia/kernel/DomainError';
import type { JointApplication, JointStep, JointWork } from './jointApplication.ts';
import { type JointAction, type JointStage, jointTransitions } from './jointStatus.ts';
import { withSupplied } from './supply.ts';

/** The application after one more step. @throws TRANSITION_NOT_ALLOWED saying what would be allowed. */
export function takeJointStep(
  application: JointApplication,
  work: JointWork,
  { by, at }: Pick<JointStep, 'by' | 'at'>,
): JointApplication {
  const to = requireStageAfter(application, work.action);
  const moved = { ...application, stage: to, steps: [...application.steps, { at, by, to, work }] };
  if (work.action !== 'resubmit') return moved;
  return {
    ...moved,
    form: work.form ?? application.form,
    materials: withSupplied(application.materials, work.materials),
  };
}

/** The stage the action leads to. @throws TRANSITION_NOT_ALLOWED */
export function requireStageAfter(application: Pick<JointApplication, 'stage'>, action: JointAction): JointStage {
  const row: Partial<Record<JointAction, JointStage>> = jointTransitions[application.stage];
  const to = row[action];
  if (to !== undefined) return to;
  throw new DomainError('TRANSITION_NOT_ALLOWED', {
    machine: 'jointUtilityApplication',
    current: application.stage,
    attempted: action,
    allowed: Object.keys(row),
  });
}
