import { DomainError } from '@guanjia/kernel/DomainError';
import { allowedActions, type MatterAction, type MatterStatus, statusAfter } from './matterStatus.ts';
import type { MatterStep, MatterTask, MatterWork } from './matterTask.ts';
import { withSupplied } from './supply.ts';

/** The matter after one more step. @throws TRANSITION_NOT_ALLOWED saying what would be allowed. */
export function takeMatterStep(
  task: MatterTask,
  work: MatterWork,
  { by, at }: Pick<MatterStep, 'by' | 'at'>,
): MatterTask {
  const to = requireStatusAfter(task, work.action);
  const moved = { ...task, status: to, steps: [...task.steps, { at, by, to, work }] };
  if (work.action !== 'resupply') return moved;
  return { ...moved, form: work.form ?? task.form, materials: withSupplied(task.materials, work.materials) };
}

/** The status the action leads to. @throws TRANSITION_NOT_ALLOWED */
export function requireStatusAfter(task: Pick<MatterTask, 'kind' | 'status'>, action: MatterAction): MatterStatus {
  const to = statusAfter(task.kind, task.status, action);
  if (to !== null) return to;
  throw new DomainError('TRANSITION_NOT_ALLOWED', {
    machine: 'utilityMatter',
    current: task.status,
    attempted: action,
    allowed: allowedActions(task.kind, task.status),
  });
}
