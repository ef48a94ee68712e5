import type { PresentedMaterial } from '../domain/material.ts';
import type { Project } from '../domain/project.ts';
import type { Needs } from './needs.ts';

export interface Presentation {
  readonly applicationId: string;
  readonly project: Pick<Project, 'id' | 'ownerUnit'>;
  /** Codes of the materials that are presented. */
  readonly codes: readonly string[];
  readonly at: Date;
}

/**
 * The contents that stand for presented codes: the latest version that is there, of the project or, for what is the owner's, of
 * another project of the same unit (无需重复填写, S0). A code without any is presented on paper. To be saved with the step.
 */
export async function presentMaterials(
  needs: Pick<Needs, 'materials' | 'catalogue'>,
  { applicationId, project, codes, at }: Presentation,
): Promise<PresentedMaterial[]> {
  const found = await findReusable(needs, { project, codes });
  return found.map(({ id, code }) => ({ applicationId, code, materialId: id, presentedAt: at }));
}

/** The material that would stand for each code, where there is one. */
export function findReusable(
  { materials, catalogue }: Pick<Needs, 'materials' | 'catalogue'>,
  { project, codes }: Pick<Presentation, 'project' | 'codes'>,
) {
  const ownerWide = codes.filter((code) => catalogue.findMaterial(code)?.ownerWide);
  const { creditCode: ownerCreditCode } = project.ownerUnit;
  return materials.findLatest({ projectId: project.id, ownerCreditCode, codes, ownerWide });
}
