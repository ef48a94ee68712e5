import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { Project } from '../domain/project.ts';
import { projectPolicyChanged } from '../domain/projectPolicyChanged.ts';
import { requirePolicy, requirePolicyFits } from '../domain/requirePolicy.ts';
import { ownerDuty, requirePlanRight } from '../domain/rights.ts';
import type { Needs } from './needs.ts';
import { replanRoadmap } from './replanRoadmap.ts';
import { requireProject } from './requireProject.ts';
import { requireVersion } from './requireVersion.ts';

export interface PolicyStep {
  readonly projectId: string;
  readonly policy: string;
  /** Set, or taken away. */
  readonly isSet: boolean;
  readonly version: number | null;
}

/**
 * Sets a policy for a project or takes it away (A15), and plans its roadmap anew in the same write.
 * @throws POLICY_NOT_FOUND, POLICY_NOT_APPLICABLE with what is against it, BAD_INPUT when it is so already
 */
export async function changePolicy(
  needs: Needs,
  principal: Principal,
  { projectId, policy: code, isSet, version }: PolicyStep,
): Promise<Project> {
  const before = await requireProject(needs, principal, projectId);
  requirePlanRight(principal, before);
  requireVersion(before, version);
  const policy = requirePolicy(needs.catalogue, code);
  if (before.policies.includes(code) === isSet) {
    throw new DomainError('BAD_INPUT', {
      field: 'policy',
      value: code,
      accepted: isSet ? 'one not set' : 'one that is set',
    });
  }
  const [latest = null] = await needs.roadmaps.find([{ projectId, version: null }]);
  const { nameOf } = needs.catalogue;
  if (isSet) requirePolicyFits(policy, before, { statement: latest?.statement ?? null, nameOf });
  const policies = isSet ? [...before.policies, code] : before.policies.filter((one) => one !== code);
  const after = { ...before, version: before.version + 1, policies };
  const occasion = { at: needs.now(), by: actorOf(principal, ownerDuty(before)) };
  const { roadmaps, planned } = await replanRoadmap(needs, after, { ...occasion, cause: 'POLICIES_CHANGED' });
  const messages = [projectPolicyChanged(after, { policy, isSet, ...occasion }), ...planned];
  await needs.projects.save([{ before, after, contactChanges: [], listings: [], roadmaps, messages }]);
  return after;
}
