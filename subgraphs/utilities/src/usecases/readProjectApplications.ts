import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectPage } from '../domain/jointApplicationStore.ts';
import type { SeenApplication } from './readJointApplications.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';
import { type View, viewOf } from './viewOf.ts';

type Needs = Pick<UtilityNeeds, 'applications' | 'projects'>;
type Place = Omit<ProjectPage, 'provider'>;

interface Asked {
  readonly projectId: string;
  readonly view: View;
}

/**
 * For each project, in the order asked, a page of its applications, newest first, as the person sees them; null for a
 * project of which this person sees none at all.
 */
export async function readProjectApplications(
  needs: Needs,
  principal: Principal,
  projectIds: readonly string[],
  place: Place,
): Promise<readonly (readonly SeenApplication[] | null)[]> {
  const facts = await needs.projects.findByIds(projectIds);
  const asked = projectIds.flatMap((projectId, index) => {
    const view = viewOf(principal, facts[index] ?? null);
    return view === null ? [] : [{ projectId, view }];
  });
  const groups = [...Map.groupBy(asked, ({ view }) => (view.scope === 'PROVIDER' ? view.provider : null))];
  const pages = await Promise.all(groups.map(([provider, group]) => readPages(needs, group, { ...place, provider })));
  const byProject = new Map(pages.flat());
  return projectIds.map((id) => byProject.get(id) ?? null);
}

async function readPages(
  { applications }: Pick<Needs, 'applications'>,
  group: readonly Asked[],
  page: ProjectPage,
): Promise<readonly (readonly [string, readonly SeenApplication[]])[]> {
  const ids = group.map(({ projectId }) => projectId);
  const found = await applications.findByProjects(ids, page);
  return group.map(({ projectId, view }, index) => {
    const seen = (found[index] ?? []).map((application) => ({ application, view }));
    return [projectId, seen] as const;
  });
}
