import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { diffRoadmaps, type RoadmapDiff } from '../domain/diffRoadmaps.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';

interface ComparedVersions {
  readonly projectId: string;
  readonly from: number;
  readonly to: number;
}

/** What is different between two versions of a project's roadmap. @throws PROJECT_NOT_FOUND, ROADMAP_NOT_FOUND */
export async function compareRoadmaps(
  needs: Pick<Needs, 'projects' | 'roadmaps'>,
  principal: Principal,
  { projectId, from, to }: ComparedVersions,
): Promise<RoadmapDiff> {
  await requireProject(needs, principal, projectId);
  const [older, newer] = await needs.roadmaps.find([
    { projectId, version: from },
    { projectId, version: to },
  ]);
  if (!older) throw new DomainError('ROADMAP_NOT_FOUND', { field: 'from', value: from });
  if (!newer) throw new DomainError('ROADMAP_NOT_FOUND', { field: 'to', value: to });
  return diffRoadmaps(older, newer);
}
