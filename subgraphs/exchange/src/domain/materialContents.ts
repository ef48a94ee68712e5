import type { MaterialDescriptor } from '@guanjia/kernel/messages';

/** A content that the exchange holds. Whoever has asked for it reads the stream to its end or closes it. */
export interface HeldMaterial {
  readonly stream: AsyncIterable<Uint8Array>;
  readonly bytes: number;
  readonly mediaType: string;
}

/** The contents of materials, as far as the exchange holds them (A14). */
export interface MaterialContents {
  /** Null for one that it does not hold. */
  open(sha256: string): Promise<HeldMaterial | null>;
  /** Those of the contents that it holds. */
  held(sha256s: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Whether each access to it is written down (H5), and whether it must not leave by mail. */
export function isSecret({ classification }: Pick<MaterialDescriptor, 'classification'>): boolean {
  return classification !== 'PUBLIC' && classification !== 'INTERNAL';
}
