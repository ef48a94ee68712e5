import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Classification, Material } from '../domain/material.ts';
import { materialChanged } from '../domain/materialEvents.ts';
import { requireReclassifyRight } from '../domain/materialRights.ts';
import { requireText } from '../domain/requireText.ts';
import type { Needs } from './needs.ts';
import { requireMaterial } from './requireMaterial.ts';

export interface Reclassification {
  readonly materialId: string;
  readonly classification: Classification;
  readonly reason: string;
}

/** Makes a material more or less confidential (S1), with the reason. @throws MATERIAL_NOT_FOUND, FORBIDDEN, BAD_INPUT, STALE_VERSION */
export async function reclassifyMaterial(
  needs: Pick<Needs, 'projects' | 'materials' | 'catalogue' | 'now'>,
  principal: Principal,
  { materialId, classification, reason }: Reclassification,
): Promise<Material> {
  const file = await requireMaterial(needs, principal, materialId);
  const { material } = file;
  requireReclassifyRight(principal, file, classification);
  if (material.classification === classification) {
    throw new DomainError('BAD_INPUT', { field: 'classification', value: classification, accepted: 'another one' });
  }
  const change = {
    id: newId(),
    materialId,
    kind: 'RECLASSIFIED',
    before: material.classification,
    after: classification,
    reason: requireText(reason, 'reason', 500),
    at: needs.now(),
    by: actorOf(principal),
  } as const;
  const after = { ...material, classification };
  const name = needs.catalogue.materialName(material.code);
  await needs.materials.change(change, materialChanged(after, change, name));
  return after;
}
