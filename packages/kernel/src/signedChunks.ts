import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import { DomainError } from './DomainError.ts';

/** What ties the pieces of one body together: the shared key, and the signature of the request that they are the body of. */
export interface ChunkSeal {
  readonly key: string;
  /** `x-guanjia-signature` of the request, in hex. */
  readonly signature: string;
}

/**
 * What stands for the body's digest in the signature of a request whose body is sealed piece by piece: its own digest cannot
 * be known before its last byte (decision 0015).
 */
export const signedChunksDigest = hash('sha256', 'guanjia-signed-chunks-v1', 'hex');

const sealBytes = 32;
const headBytes = 4 + sealBytes;
/** No piece is longer, so that a reader need not hold more before it knows whose it is. */
const longestChunkBytes = 65_536;

/**
 * A body as a row of sealed pieces: length (4 bytes), HMAC-SHA256 (32 bytes), content. Each seal covers the one before it, the
 * first the request's own signature; an empty piece ends the body, so that one that is cut off is not taken for whole.
 */
export async function* signChunks(
  content: AsyncIterable<Uint8Array>,
  seal: ChunkSeal,
): AsyncGenerator<Uint8Array, void, void> {
  let before: Buffer = Buffer.from(seal.signature, 'hex');
  const frameOf = (piece: Uint8Array): Uint8Array => {
    before = sealOf(seal.key, before, piece);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(piece.length);
    return Buffer.concat([head, before, piece]);
  };
  for await (const chunk of content) {
    for (let at = 0; at < chunk.length; at += longestChunkBytes) {
      yield frameOf(chunk.subarray(at, at + longestChunkBytes));
    }
  }
  yield frameOf(new Uint8Array(0));
}

/**
 * The content of such a body. No byte is given on before its seal is proved.
 * @throws UNSIGNED_REQUEST for a piece that is altered, left out, put elsewhere or from another body, for a body that ends before its
 * last piece, and for what comes behind it
 */
export async function* verifyChunks(
  frames: AsyncIterable<Uint8Array>,
  seal: ChunkSeal,
): AsyncGenerator<Uint8Array, void, void> {
  const source = frames[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const take = async (bytes: number): Promise<Buffer> => {
    const parts = [held];
    for (let have = held.length; have < bytes; ) {
      const next = await source.next();
      if (next.done === true) throw broken();
      parts.push(Buffer.from(next.value));
      have += next.value.length;
    }
    const all = parts.length === 1 ? held : Buffer.concat(parts);
    held = all.subarray(bytes);
    return all.subarray(0, bytes);
  };
  try {
    let before: Buffer = Buffer.from(seal.signature, 'hex');
    for (;;) {
      const head = await take(headBytes);
      const length = head.readUInt32BE();
      if (length > longestChunkBytes) throw broken();
      const piece = await take(length);
      before = sealOf(seal.key, before, piece);
      if (!timingSafeEqual(before, head.subarray(4))) throw broken();
      if (length === 0) break;
      yield piece;
    }
    if (held.length > 0 || (await source.next()).done !== true) throw broken();
  } finally {
    await source.return?.();
  }
}

function sealOf(key: string, before: Uint8Array, piece: Uint8Array): Buffer {
  return createHmac('sha256', key).update('guanjia-chunk-v1\n').update(before).update(piece).digest();
}

function broken(): DomainError {
  return new DomainError('UNSIGNED_REQUEST', { field: 'body' });
}
