import { DomainError } from '@guanjia/kernel/DomainError';
import type { MaterialCatalogue } from '../domain/materialCatalogue.ts';
import type { MaterialStore } from '../domain/materialStore.ts';

export interface StoreMaterialNeeds {
  readonly materials: Pick<MaterialCatalogue, 'add'>;
  readonly store: Pick<MaterialStore, 'put'>;
  /** The largest content that is taken. */
  readonly limitBytes: number;
}

/** A content as it is brought. */
export interface BroughtMaterial {
  readonly sha256: string;
  readonly mediaType: string;
  /** The department, or `source.<id>` of a system outside the graph. */
  readonly broughtBy: string;
  /** How long it is said to be. */
  readonly bytes: number;
  readonly stream: AsyncIterable<Uint8Array>;
}

const longestMediaType = 100;
/** `type/subtype` and parameters, in the characters that a header may have. */
const mediaTypeShape = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?: *; *[\w!#$&^.+-]+=(?:[\w!#$&^.+-]+|"[\w !#$&^.+:/-]*"))*$/;

/**
 * Keeps a content under its SHA-256, once, whoever brings it (A14); bringing it again has no effect. What is refused is refused
 * before the first byte is read, where that can be known.
 * @throws BAD_INPUT, MATERIAL_TOO_LARGE, MATERIAL_DIGEST_MISMATCH, STORAGE_FULL
 */
export async function storeMaterial(
  { materials, store, limitBytes }: StoreMaterialNeeds,
  { sha256, mediaType, broughtBy, bytes: announced, stream }: BroughtMaterial,
): Promise<{ readonly bytes: number; readonly isNew: boolean }> {
  if (mediaType.length > longestMediaType || !mediaTypeShape.test(mediaType)) {
    throw new DomainError('BAD_INPUT', {
      field: 'mediaType',
      value: mediaType,
      accepted: 'a media type such as application/pdf',
    });
  }
  if (announced > limitBytes) throw new DomainError('MATERIAL_TOO_LARGE', { value: announced, limitBytes });
  const { bytes, isNew } = await store.put({ sha256, stream, limitBytes });
  await materials.add({ sha256, mediaType, broughtBy, bytes });
  return { bytes, isNew };
}
