import type { Principal } from '@guanjia/kernel/principal';
import type { RequiredMaterial } from '../domain/item.ts';
import type { Material } from '../domain/material.ts';
import { requireOwnerSide } from '../domain/rights.ts';
import type { Needs } from './needs.ts';
import { findReusable } from './presentMaterials.ts';
import { requireProject } from './requireProject.ts';

/** A document that an item asks for, and what would stand for it. */
export interface ReusableMaterial {
  readonly required: RequiredMaterial;
  readonly material: Material;
  /** Brought for another project of the same unit. */
  readonly isOfOtherProject: boolean;
}

/** What an item asks for and is there already, in the item's order (S0). @throws PROJECT_NOT_FOUND, FORBIDDEN, ITEM_NOT_FOUND */
export async function reusableMaterials(
  needs: Pick<Needs, 'projects' | 'materials' | 'catalogue'>,
  principal: Principal,
  { projectId, itemCode }: { readonly projectId: string; readonly itemCode: string },
): Promise<ReusableMaterial[]> {
  const project = await requireProject(needs, principal, projectId);
  requireOwnerSide(principal, project);
  const { materials } = needs.catalogue.require(itemCode);
  const found = await findReusable(needs, { project, codes: materials.map(({ code }) => code) });
  return materials.flatMap((required) => {
    const material = found.find(({ code }) => code === required.code);
    return material === undefined ? [] : [{ required, material, isOfOtherProject: material.projectId !== project.id }];
  });
}
