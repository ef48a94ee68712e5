import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Project } from '../domain/project.ts';
import { maySee } from '../domain/rights.ts';
import type { Needs } from './needs.ts';

/** Projects by id in the order asked; null for one that does not exist or that the person may not see (G2). */
export async function findVisibleProjects(
  { projects }: Pick<Needs, 'projects'>,
  principal: Principal,
  ids: readonly string[],
): Promise<(Project | null)[]> {
  const found = await projects.findByIds(ids.filter(isId));
  const byId = new Map(
    found.flatMap((project) => (project && maySee(principal, project) ? [[project.id, project]] : [])),
  );
  return ids.map((id) => byId.get(id) ?? null);
}
