import { DomainError } from '@guanjia/kernel/DomainError';
import type { ConciergeStore } from '../domain/conciergeStore.ts';

/** A project whose file the archive has is over: what comes later is a project of its own. @throws PROJECT_FINISHED */
export async function requireNotArchived(
  { completions }: Pick<ConciergeStore, 'completions'>,
  projectId: string,
): Promise<void> {
  const [completion] = await completions.findCompletions([projectId]);
  if (!completion?.archive) return;
  throw new DomainError('PROJECT_FINISHED', {
    field: 'projectId',
    value: projectId,
    accepted: 'a later project, linked to this one',
  });
}
