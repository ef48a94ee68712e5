import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { type LandAction, nextLandStatus } from '../domain/landMachine.ts';
import type { Project } from '../domain/project.ts';
import { projectFactsChanged } from '../domain/projectEvents.ts';
import { ownerDuty, requireLandRight } from '../domain/rights.ts';
import type { Needs } from './needs.ts';
import { replanRoadmap } from './replanRoadmap.ts';
import { requireProject } from './requireProject.ts';
import { requireVersion } from './requireVersion.ts';

export interface LandStep {
  readonly projectId: string;
  readonly version: number | null;
  readonly action: LandAction;
}

/**
 * Records that the land contract is signed, or that the land is held (A1), and plans the roadmap anew (A3).
 * @throws TRANSITION_NOT_ALLOWED
 */
export async function advanceLand(
  needs: Needs,
  principal: Principal,
  { projectId, version, action }: LandStep,
): Promise<Project> {
  const before = await requireProject(needs, principal, projectId);
  requireLandRight(principal, before);
  requireVersion(before, version);
  const landStatus = nextLandStatus(before.landStatus, action);
  const after = { ...before, version: before.version + 1, landStatus };
  const occasion = { at: needs.now(), by: actorOf(principal, ownerDuty(before)) };
  const { roadmaps, planned } = await replanRoadmap(needs, after, { ...occasion, cause: 'FACTS_CHANGED' });
  const messages = [projectFactsChanged(after, { changed: ['landStatus'], ...occasion }), ...planned];
  await needs.projects.save([{ before, after, contactChanges: [], listings: [], roadmaps, messages }]);
  return after;
}
