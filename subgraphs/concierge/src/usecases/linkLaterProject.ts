import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { linkProjects } from '../domain/linkProjects.ts';
import type { ProjectLink, ProjectLinkKind } from '../domain/projectLink.ts';
import { agreementSideOf } from './agreementSideOf.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFacts } from './requireFacts.ts';
import { requireRegionRight } from './requireRegionRight.ts';

export interface LinkToMake {
  readonly projectId: string;
  readonly earlierProjectId: string;
  readonly kind: ProjectLinkKind;
  readonly reason: string | null;
}

/**
 * Links a later 改建 or 扩建 to the project it goes back to (完工不脱钩, S1): by its owner, its steward or the service room; when
 * the owners differ, by the service room alone, with a reason.
 * @throws PROJECT_NOT_FOUND, FORBIDDEN, PROJECT_ALREADY_LINKED, PROJECT_LINK_CYCLE, BAD_INPUT
 */
export async function linkLaterProject(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { projectId, earlierProjectId, kind, reason }: LinkToMake,
): Promise<ProjectLink> {
  const { store } = needs;
  const later = await requireFacts(store, projectId);
  if ((await agreementSideOf(store, principal, later)) === null) {
    throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
  }
  const [earlier] = isId(earlierProjectId) ? await store.projects.findFacts([earlierProjectId]) : [];
  if (!earlier) throw new DomainError('PROJECT_NOT_FOUND', { field: 'earlierProjectId', value: earlierProjectId });
  if (earlier.ownerUnit.creditCode !== later.ownerUnit.creditCode) requireRegionRight(principal, later.regionCode);
  const [present] = await store.completions.findLinks([projectId]);
  const ancestorIds = await store.completions.listAncestors(earlierProjectId);
  const asked = { later, earlier, kind, reason, ancestorIds, isLinked: Boolean(present) };
  const { link, ...changes } = linkProjects(occasionFor(needs, principal), asked);
  await store.commit(changes);
  return link;
}
