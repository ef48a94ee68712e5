import type { MediaType } from './mediaTypes.ts';

/** Where the bytes of contents lie, by their SHA-256 in hex: the same content is kept once. */
export interface MaterialContents {
  /**
   * Keeps a content that is not empty and is of its type; what is kept outlives a power cut, what is refused leaves nothing.
   * @throws MATERIAL_TOO_LARGE, MATERIAL_DIGEST_MISMATCH, MATERIAL_TYPE_MISMATCH, STORAGE_FULL, BAD_INPUT for an empty one
   */
  receive(content: ReceivedContent): Promise<{ readonly sha256: string; readonly bytes: number }>;
  /** Null for one that is not there; nothing is open before it is read. */
  open(sha256: string): Promise<{ readonly stream: AsyncIterable<Uint8Array>; readonly bytes: number } | null>;
  /** The largest that is taken. */
  readonly limitBytes: number;
}

/** A content on its way in. */
export interface ReceivedContent {
  readonly stream: AsyncIterable<Uint8Array>;
  readonly mediaType: MediaType;
  /** Null when it was not said. */
  readonly sha256: string | null;
}
