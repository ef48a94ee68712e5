import type { MaterialStore } from '@guanjia/runtime/createMaterialStore';
import type { MaterialContents } from '../domain/materialContents.ts';
import { requireHead, requireMedia } from './requireMedia.ts';

export interface ContentsOptions {
  readonly store: Pick<MaterialStore, 'add' | 'open'>;
  /** The largest content that is taken. */
  readonly limitBytes: number;
}

/** Contents in the store, after a look at what they are. */
export function createMaterialContents({ store, limitBytes }: ContentsOptions): MaterialContents {
  return {
    limitBytes,
    open: (sha256) => store.open(sha256),
    async receive({ stream, mediaType, sha256 }) {
      const { isNew: _, ...received } = await store.add({
        stream: requireHead(stream, mediaType),
        limitBytes,
        sha256: sha256 ?? undefined,
        inspect: (path) => requireMedia(path, mediaType),
      });
      return received;
    },
  };
}
