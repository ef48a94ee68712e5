import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Material } from '../domain/material.ts';
import { materialChanged } from '../domain/materialEvents.ts';
import { requireWithdrawRight } from '../domain/materialRights.ts';
import { requireText } from '../domain/requireText.ts';
import type { Needs } from './needs.ts';
import { requireMaterial } from './requireMaterial.ts';

/**
 * Takes a material back: it is used no more, and stays to be read by those who may. @throws MATERIAL_NOT_FOUND, FORBIDDEN,
 * BAD_INPUT when it is withdrawn already, MATERIAL_IN_USE naming the applications under way
 */
export async function withdrawMaterial(
  needs: Pick<Needs, 'projects' | 'materials' | 'catalogue' | 'now'>,
  principal: Principal,
  { materialId, reason }: { readonly materialId: string; readonly reason: string },
): Promise<Material> {
  const file = await requireMaterial(needs, principal, materialId);
  const { material } = file;
  requireWithdrawRight(principal, file);
  if (material.withdrawnAt !== null) {
    throw new DomainError('BAD_INPUT', { field: 'id', value: materialId, accepted: 'one that is not withdrawn' });
  }
  const at = needs.now();
  const change = {
    id: newId(),
    materialId,
    kind: 'WITHDRAWN',
    before: material.classification,
    after: material.classification,
    reason: requireText(reason, 'reason', 500),
    at,
    by: actorOf(principal),
  } as const;
  const name = needs.catalogue.materialName(material.code);
  await needs.materials.change(change, materialChanged(material, change, name));
  return { ...material, withdrawnAt: at };
}
