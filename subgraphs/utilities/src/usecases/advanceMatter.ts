import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { checkProviderWork } from '../domain/checkProviderWork.ts';
import { isFinished } from '../domain/matterStatus.ts';
import type { MatterTask, ProviderWork } from '../domain/matterTask.ts';
import { requireStatusAfter, takeMatterStep } from '../domain/takeMatterStep.ts';
import { requireProvider } from './projectRights.ts';
import { requireTask } from './requireTask.ts';
import { saveMatterStep } from './saveMatterStep.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

type Needs = Pick<UtilityNeeds, 'tasks' | 'projects' | 'catalogue' | 'calendar' | 'now'>;

/** Records one step of a provider's own work (U4). A matter ends only after those that come before it. */
export async function advanceMatter(
  needs: Needs,
  principal: Principal,
  { id, work }: { readonly id: string; readonly work: ProviderWork },
): Promise<MatterTask> {
  const task = await requireTask(needs, principal, id);
  const by = requireProvider(principal, task.provider);
  const to = requireStatusAfter(task, work.action);
  const at = needs.now();
  checkProviderWork(work, calendarDateOf(at));
  if (isFinished(to)) await requireFinishedBefore(needs, task);
  return saveMatterStep(needs, takeMatterStep(task, work, { by, at }), work);
}

async function requireFinishedBefore({ tasks, catalogue }: Needs, task: MatterTask): Promise<void> {
  const prerequisites = catalogue.matter(task.matterCode)?.prerequisites ?? [];
  if (prerequisites.length === 0) return;
  const others = await tasks.findByProject(task.projectId, prerequisites);
  const missing = prerequisites.filter(
    (code) => !others.some((other) => other.matterCode === code && isFinished(other.status)),
  );
  if (missing.length > 0) throw new DomainError('MATTER_PREREQUISITE_OPEN', { missing });
}
