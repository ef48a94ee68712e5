import { DomainError } from '@guanjia/kernel/DomainError';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { requireId } from '../domain/requireId.ts';

/** What approval has announced of a project. @throws PROJECT_NOT_FOUND for one not heard of. */
export async function requireFacts(
  { projects }: Pick<ConciergeStore, 'projects'>,
  projectId: string,
): Promise<ProjectFacts> {
  const [facts] = await projects.findFacts([requireId(projectId, 'projectId')]);
  if (!facts) throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
  return facts;
}
