import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Material } from '../domain/material.ts';
import { findVisibleProjects } from './findVisibleProjects.ts';
import type { Needs } from './needs.ts';

/** Materials by id in the order asked; null for one that does not exist or belongs to a project not to be seen (G2). */
export async function findVisibleMaterials(
  needs: Pick<Needs, 'projects' | 'materials'>,
  principal: Principal,
  ids: readonly string[],
): Promise<(Material | null)[]> {
  const found = (await needs.materials.findByIds(ids.filter(isId))).filter((one) => one !== null);
  const projects = await findVisibleProjects(needs, principal, [...new Set(found.map(({ projectId }) => projectId))]);
  const visible = new Set(projects.map((project) => project?.id));
  const byId = new Map(found.map((material) => [material.id, material]));
  return ids.map((id) => {
    const material = byId.get(id);
    return material !== undefined && visible.has(material.projectId) ? material : null;
  });
}
