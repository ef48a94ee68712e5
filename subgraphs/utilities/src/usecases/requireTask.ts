import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { MatterTask } from '../domain/matterTask.ts';
import { readMatterTasks } from './readMatterTasks.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/** The matter, for somebody who sees it. @throws MATTER_TASK_NOT_FOUND */
export async function requireTask(
  needs: Pick<UtilityNeeds, 'tasks' | 'projects'>,
  principal: Principal,
  id: string,
): Promise<MatterTask> {
  const [seen] = await readMatterTasks(needs, principal, [id]);
  if (seen) return seen.task;
  throw new DomainError('MATTER_TASK_NOT_FOUND', { field: 'id', value: id });
}
