import type { MatterStatus } from './matterStatus.ts';
import type { MatterTask } from './matterTask.ts';

/** When the matter first came to a status, or null. */
export function firstAt({ steps }: Pick<MatterTask, 'steps'>, ...statuses: readonly MatterStatus[]): Date | null {
  return steps.find((step) => statuses.includes(step.to))?.at ?? null;
}
