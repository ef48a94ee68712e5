import type { MaterialCatalogue } from '../domain/materialCatalogue.ts';
import type { MaterialContents } from '../domain/materialContents.ts';
import type { MaterialStore } from '../domain/materialStore.ts';

export interface MaterialContentsNeeds {
  readonly materials: Pick<MaterialCatalogue, 'findByDigests'>;
  readonly store: Pick<MaterialStore, 'open'>;
}

/** The contents that are both in the catalogue and in the store. Who may read them is not asked here: see `readMaterial`. */
export function createMaterialContents({ materials, store }: MaterialContentsNeeds): MaterialContents {
  return {
    async open(sha256) {
      const [known = null] = await materials.findByDigests([sha256]);
      if (known === null) return null;
      const content = await store.open(sha256);
      // a wrong folder, or a lost disk: nobody should take that for a material that was never there
      if (content === null) throw new Error(`material ${sha256} is in the catalogue and not in the store`);
      return { ...content, mediaType: known.mediaType };
    },
    async held(sha256s) {
      const known = await materials.findByDigests(sha256s);
      return new Set(known.flatMap((material) => material?.sha256 ?? []));
    },
  };
}
