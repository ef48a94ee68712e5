import { DomainError } from '@guanjia/kernel/DomainError';
import { pictureMediaTypes } from '@guanjia/kernel/picture';
import type { EventSource } from '../domain/eventSource.ts';
import type { MaterialCatalogue } from '../domain/materialCatalogue.ts';
import type { PictureQuota } from '../domain/pictureQuota.ts';
import { type BroughtMaterial, type StoreMaterialNeeds, storeMaterial } from './storeMaterial.ts';

export interface StorePictureNeeds extends StoreMaterialNeeds {
  readonly materials: Pick<MaterialCatalogue, 'add' | 'findByDigests'>;
  readonly pictureQuota: PictureQuota;
  readonly now: () => Date;
}

/**
 * Keeps a picture that a source's events name by its digest (X5). One that is kept already costs nothing of the quota.
 * @throws BAD_INPUT, QUOTA_EXCEEDED before a byte is read; MATERIAL_TOO_LARGE, MATERIAL_DIGEST_MISMATCH, STORAGE_FULL
 */
export async function storePicture(
  needs: StorePictureNeeds,
  source: EventSource,
  picture: Omit<BroughtMaterial, 'broughtBy'>,
): Promise<{ readonly bytes: number; readonly isNew: boolean }> {
  const { materials, pictureQuota, limitBytes, now } = needs;
  const { sha256, mediaType, bytes } = picture;
  if (!pictureMediaTypes.some((type) => type === mediaType)) {
    throw new DomainError('BAD_INPUT', { field: 'content-type', value: mediaType, accepted: pictureMediaTypes });
  }
  const [known = null] = await materials.findByDigests([sha256]);
  if (known === null && bytes <= limitBytes) await pictureQuota.charge(source.id, bytes, now());
  return storeMaterial(needs, { ...picture, broughtBy: `source.${source.id}` });
}
