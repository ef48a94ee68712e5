import type { Principal } from '@guanjia/kernel/principal';
import type { Material, MaterialAccess } from '../domain/material.ts';
import { requireAccessLogRight } from '../domain/materialRights.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';

export interface AccessesWanted {
  readonly material: Pick<Material, 'id' | 'projectId'>;
  readonly limit: number;
  readonly after: string | null;
}

/** Who was given a material, the newest first (H5). @throws FORBIDDEN saying who may know */
export async function pageAccesses(
  needs: Pick<Needs, 'projects' | 'materials'>,
  principal: Principal,
  { material, limit, after }: AccessesWanted,
): Promise<MaterialAccess[]> {
  requireAccessLogRight(principal, await requireProject(needs, principal, material.projectId));
  return needs.materials.pageAccesses({ materialId: material.id, limit, after });
}
