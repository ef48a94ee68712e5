import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { ProjectTeam } from '../domain/projectTeam.ts';
import { requireFacts } from './requireFacts.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/** The team of a project of one's own regions. @throws FORBIDDEN, PROJECT_NOT_FOUND, PROJECT_TEAM_NOT_FOUND */
export async function requireProjectTeam(
  store: Pick<ConciergeStore, 'projects' | 'projectTeams'>,
  principal: Principal,
  projectId: string,
): Promise<{ readonly team: ProjectTeam; readonly facts: ProjectFacts }> {
  const facts = await requireFacts(store, projectId);
  requireRegionRight(principal, facts.regionCode);
  const [team] = await store.projectTeams.findTeams([facts.projectId]);
  if (!team) throw new DomainError('PROJECT_TEAM_NOT_FOUND', { field: 'projectId', value: projectId });
  return { team, facts };
}
