import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { findVisibleMaterials } from './findVisibleMaterials.ts';
import { judgeMaterials, type MaterialFile } from './judgeMaterials.ts';
import type { Needs } from './needs.ts';

/** The material, when the person may see its project, with what rights to it depend on. @throws MATERIAL_NOT_FOUND */
export async function requireMaterial(
  needs: Pick<Needs, 'projects' | 'materials'>,
  principal: Principal,
  materialId: string,
): Promise<MaterialFile> {
  const [material = null] = await findVisibleMaterials(needs, principal, [materialId], 'ACTING');
  const [file] = material === null ? [] : await judgeMaterials(needs, [material]);
  if (file !== undefined) return file;
  throw new DomainError('MATERIAL_NOT_FOUND', { field: 'materialId', value: materialId });
}
