import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { explainItem, type ItemExplanation } from '../domain/explainItem.ts';
import { maySeeRecords } from '../domain/rights.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';

/** Explains one item of one project to whoever may see what was applied for. @throws PROJECT_NOT_FOUND, ITEM_NOT_FOUND */
export async function explainProjectItem(
  needs: Pick<Needs, 'projects' | 'applications' | 'roadmaps' | 'catalogue'>,
  principal: Principal,
  { projectId, itemCode }: { readonly projectId: string; readonly itemCode: string },
): Promise<ItemExplanation> {
  const project = await requireProject(needs, principal, projectId);
  if (!maySeeRecords(principal, project))
    throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
  const item = needs.catalogue.require(itemCode);
  const applications = await needs.applications.findOfProject(project.id);
  const [roadmap = null] = await needs.roadmaps.find([{ projectId: project.id, version: null }]);
  return explainItem({ item, project, applications, roadmap, catalogue: needs.catalogue });
}
