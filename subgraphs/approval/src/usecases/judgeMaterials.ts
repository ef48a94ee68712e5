import type { Material } from '../domain/material.ts';
import type { MaterialUse } from '../domain/materialRights.ts';
import type { Project } from '../domain/project.ts';
import type { Needs } from './needs.ts';

/** A material with its project and all that it stands for. */
export interface MaterialFile {
  readonly material: Material;
  readonly project: Project;
  readonly uses: readonly MaterialUse[];
}

/** What the rights to materials depend on, in their order: two reads for all. */
export async function judgeMaterials(
  { projects, materials }: Pick<Needs, 'projects' | 'materials'>,
  wanted: readonly Material[],
): Promise<MaterialFile[]> {
  const projectIds = [...new Set(wanted.map(({ projectId }) => projectId))];
  const found = new Map((await projects.findByIds(projectIds)).flatMap((one) => (one === null ? [] : [[one.id, one]])));
  const uses = await materials.usesOf(wanted.map(({ id }) => id));
  return wanted.map((material) => {
    const project = found.get(material.projectId);
    if (project === undefined) throw new Error(`material ${material.id} has no project`);
    return { material, project, uses: uses.get(material.id) ?? [] };
  });
}
