import { DomainError } from '@guanjia/kernel/DomainError';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { announce } from './announce.ts';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { ProjectLink, ProjectLinkKind } from './projectLink.ts';
import { requireText } from './requireText.ts';

export interface LinkAsked {
  readonly later: Pick<ProjectFacts, 'projectId' | 'name' | 'ownerUnit'>;
  readonly earlier: Pick<ProjectFacts, 'projectId' | 'name' | 'ownerUnit'>;
  readonly kind: ProjectLinkKind;
  readonly reason: string | null;
  /** The project that the earlier one itself goes back to, and so on to the first. */
  readonly ancestorIds: readonly string[];
  readonly isLinked: boolean;
}

/**
 * Links a later 改建 or 扩建 to the project it goes back to. Another owner's needs a reason.
 * @throws PROJECT_ALREADY_LINKED, PROJECT_LINK_CYCLE, BAD_INPUT naming `reason`
 */
export function linkProjects(occasion: Occasion, asked: LinkAsked): Partial<Changes> & { link: ProjectLink } {
  const { later, earlier, kind, ancestorIds } = asked;
  if (asked.isLinked) throw new DomainError('PROJECT_ALREADY_LINKED', { field: 'projectId', value: later.projectId });
  if (later.projectId === earlier.projectId || ancestorIds.includes(later.projectId)) {
    throw new DomainError('PROJECT_LINK_CYCLE', { field: 'earlierProjectId', value: earlier.projectId });
  }
  const isSameOwner = later.ownerUnit.creditCode === earlier.ownerUnit.creditCode;
  if (!isSameOwner && asked.reason === null) {
    throw new DomainError('BAD_INPUT', { field: 'reason', value: null, accepted: 'a reason: the owners differ' });
  }
  const link: ProjectLink = {
    projectId: later.projectId,
    earlierProjectId: earlier.projectId,
    kind,
    reason: asked.reason === null ? null : requireText(asked.reason, 'reason', 500),
    linkedAt: occasion.at,
    linkedBy: occasion.actor,
  };
  const message = announce(occasion, 'laterProjectLinked', {
    projectId: later.projectId,
    entity: { typename: 'Project', id: later.projectId },
    visibility: 'PARTIES',
    summary: {
      en: `${later.name} goes back to ${earlier.name}.`,
      zh: `${later.name}为${earlier.name}的${kind === 'REBUILD' ? '改建' : '扩建'}项目`,
    },
    data: { earlierProjectId: earlier.projectId, kind },
  });
  return { link, aftercare: [{ kind: 'LINK', link }], messages: [message] };
}
