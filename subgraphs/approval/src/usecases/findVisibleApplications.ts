import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Application } from '../domain/application.ts';
import { visibleUnits } from '../domain/rights.ts';
import { findVisibleProjects } from './findVisibleProjects.ts';
import type { Needs } from './needs.ts';

/** Applications by id in the order asked; null for one that does not exist or belongs to a project not to be seen (G2). */
export async function findVisibleApplications(
  needs: Pick<Needs, 'projects' | 'applications'>,
  principal: Principal,
  ids: readonly string[],
): Promise<(Application | null)[]> {
  const found = (await needs.applications.findByIds(ids.filter(isId))).filter((one) => one !== null);
  const visible = visibleUnits(principal) === null ? found : await ofVisibleProjects(needs, principal, found);
  const byId = new Map(visible.map((application) => [application.id, application]));
  return ids.map((id) => byId.get(id) ?? null);
}

async function ofVisibleProjects(
  needs: Pick<Needs, 'projects'>,
  principal: Principal,
  found: readonly Application[],
): Promise<Application[]> {
  const projects = await findVisibleProjects(needs, principal, [...new Set(found.map(({ projectId }) => projectId))]);
  const ids = new Set(projects.map((project) => project?.id));
  return found.filter(({ projectId }) => ids.has(projectId));
}
