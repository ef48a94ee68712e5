/** Where the bytes of contents lie, by their SHA-256 in hex. */
export interface MaterialStore {
  /**
   * Keeps a content for good; one that is there already is only checked.
   * @throws MATERIAL_DIGEST_MISMATCH, MATERIAL_TOO_LARGE, STORAGE_FULL; nothing stays behind then
   */
  put(material: {
    readonly sha256: string;
    readonly stream: AsyncIterable<Uint8Array>;
    readonly limitBytes: number;
  }): Promise<{ readonly bytes: number; readonly isNew: boolean }>;
  /** Null for one that is not there; nothing is open before it is read. */
  open(sha256: string): Promise<{ readonly stream: AsyncIterable<Uint8Array>; readonly bytes: number } | null>;
}
