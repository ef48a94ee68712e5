import type { Principal } from '@guanjia/kernel/principal';
import type { JointApplication } from '../domain/jointApplication.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';
import { type View, viewOf } from './viewOf.ts';

/** An application together with how much of it the person sees. */
export interface SeenApplication {
  readonly application: JointApplication;
  readonly view: View;
}

type Needs = Pick<UtilityNeeds, 'applications' | 'projects' | 'tasks'>;

/** In the order asked; null for one that is not there or not for this person. */
export async function readJointApplications(
  needs: Needs,
  principal: Principal,
  ids: readonly string[],
): Promise<readonly (SeenApplication | null)[]> {
  return seeApplications(needs, principal, await needs.applications.findByIds(ids));
}

/** The same applications as the person sees them. */
export async function seeApplications(
  needs: Pick<Needs, 'projects' | 'tasks'>,
  principal: Principal,
  applications: readonly (JointApplication | null)[],
): Promise<readonly (SeenApplication | null)[]> {
  const views = await viewsOf(needs, principal, applications);
  const seen = applications.map((application, index) => {
    const view = views[index];
    return application === null || view === null || view === undefined ? null : { application, view };
  });
  return hideFromOtherProviders(needs, seen);
}

async function viewsOf(
  { projects }: Pick<Needs, 'projects'>,
  principal: Principal,
  applications: readonly (JointApplication | null)[],
): Promise<readonly (View | null)[]> {
  const projectIds = [...new Set(applications.flatMap((application) => application?.projectId ?? []))];
  const facts = await projects.findByIds(projectIds);
  const viewByProject = new Map(projectIds.map((id, index) => [id, viewOf(principal, facts[index] ?? null)]));
  return applications.map((application) => viewByProject.get(application?.projectId ?? '') ?? null);
}

/** A provider knows of an application once one of its own matters is in it. */
async function hideFromOtherProviders(
  { tasks }: Pick<Needs, 'tasks'>,
  seen: readonly (SeenApplication | null)[],
): Promise<readonly (SeenApplication | null)[]> {
  const asked = seen.flatMap((entry) => (entry?.view.scope === 'PROVIDER' ? [entry.application.id] : []));
  if (asked.length === 0) return seen;
  const found = await tasks.findByApplications(asked);
  const providersOf = new Map(asked.map((id, index) => [id, found[index]?.map((task) => task.provider) ?? []]));
  return seen.map((entry) => {
    if (entry?.view.scope !== 'PROVIDER') return entry;
    return providersOf.get(entry.application.id)?.includes(entry.view.provider) === true ? entry : null;
  });
}
