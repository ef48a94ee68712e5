import type { Principal } from '@guanjia/kernel/principal';
import { type SeenApplication, seeApplications } from './readJointApplications.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/** For each project its applications, newest first, as the person sees them; those not for this person are left out. */
export async function readProjectApplications(
  needs: Pick<UtilityNeeds, 'applications' | 'projects' | 'tasks'>,
  principal: Principal,
  { projectIds, ...page }: { readonly projectIds: readonly string[]; readonly before: string | null; readonly limit: number },
): Promise<readonly (readonly SeenApplication[])[]> {
  const pages = await needs.applications.findByProjects(projectIds, page);
  const seen = await seeApplications(needs, principal, pages.flat());
  const byProject = Map.groupBy(
    seen.filter((entry) => entry !== null),
    (entry) => entry.application.projectId,
  );
  return projectIds.map((id) => byProject.get(id) ?? []);
}
