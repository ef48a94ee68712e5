import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { isClosed } from '../domain/matterStatus.ts';
import type { MatterTask } from '../domain/matterTask.ts';
import { requireText } from '../domain/requireText.ts';
import { requireStatusAfter, takeMatterStep } from '../domain/takeMatterStep.ts';
import { requireApplicant } from './projectRights.ts';
import { requireTask } from './requireTask.ts';
import { saveMatterStep } from './saveMatterStep.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

type Needs = Pick<UtilityNeeds, 'tasks' | 'projects' | 'catalogue' | 'calendar' | 'now'>;

/** Withdraws a single matter for the owner; the others go on (U4). @throws MATTER_NEEDED_BY_OTHERS, TRANSITION_NOT_ALLOWED */
export async function withdrawMatter(
  needs: Needs,
  principal: Principal,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<MatterTask> {
  const task = await requireTask(needs, principal, id);
  const [facts] = await needs.projects.findByIds([task.projectId]);
  if (!facts) throw new DomainError('PROJECT_NOT_FOUND', { value: task.projectId });
  const by = requireApplicant(principal, facts);
  requireStatusAfter(task, 'withdraw');
  requireText(reason, 'reason');
  await requireNotNeeded(needs, task);
  const work = { action: 'withdraw', reason } as const;
  return saveMatterStep(needs, takeMatterStep(task, work, { by, at: needs.now() }), work);
}

/** A permit that waits for this one would wait for ever. */
async function requireNotNeeded({ tasks, catalogue }: Needs, { id, projectId, matterCode }: MatterTask): Promise<void> {
  const waiting = catalogue.matters.filter((matter) => matter.prerequisites.includes(matterCode));
  const codes = waiting.map((matter) => matter.code);
  if (codes.length === 0) return;
  const found = await tasks.findByProject(projectId, [matterCode, ...codes]);
  const isReplaced = found.some(
    (other) => other.id !== id && other.matterCode === matterCode && other.status !== 'WITHDRAWN',
  );
  const open = found.filter((other) => codes.includes(other.matterCode) && !isClosed(other.status));
  if (isReplaced || open.length === 0) return;
  throw new DomainError('MATTER_NEEDED_BY_OTHERS', { missing: open.map((other) => other.matterCode) });
}
