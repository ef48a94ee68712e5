import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signChunks, verifyChunks } from './signedChunks.ts';

const seal = { key: 'k'.repeat(32), signature: 'ab'.repeat(32) };

async function* each(pieces: readonly Uint8Array[]) {
  yield* pieces;
}

const signed = async (pieces: readonly Uint8Array[], under = seal) =>
  Buffer.concat(await Array.fromAsync(signChunks(each(pieces), under)));

/** The content, as it comes out of a body that arrives in pieces of another size. */
const opened = async (body: Uint8Array, step: number, under = seal) => {
  const arriving = Array.from({ length: Math.ceil(body.length / step) }, (_, place) =>
    body.subarray(place * step, (place + 1) * step),
  );
  return Buffer.concat(await Array.fromAsync(verifyChunks(each(arriving), under)));
};
const refused = { code: 'UNSIGNED_REQUEST', detail: { field: 'body' } };

describe('a body sealed piece by piece', () => {
  it('comes out as it went in, however it was cut on the way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 500 }),
        async (pieces, step) => {
          expect(await opened(await signed(pieces), step)).toEqual(Buffer.concat(pieces));
        },
      ),
    );
    const long = randomBytes(200_000);
    expect((await opened(await signed([long]), 70_000)).equals(long)).toBe(true);
  });

  it('is refused whichever of its bytes is altered', async () => {
    const body = await signed([Buffer.from('水土保持方案'), Buffer.from('第二段')]);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: body.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, bits) => {
          const altered = Buffer.from(body);
          altered[at] = (altered[at] ?? 0) ^ bits;
          await expect(opened(altered, 64)).rejects.toMatchObject(refused);
        },
      ),
    );
  });

  it('is refused when it is cut off anywhere, or has something behind it', async () => {
    const body = await signed([Buffer.from('a'.repeat(100))]);
    for (const length of [0, 3, 36, 100, 136, body.length - 1]) {
      await expect(opened(body.subarray(0, length), 50)).rejects.toMatchObject(refused);
    }
    await expect(opened(Buffer.concat([body, Buffer.from('x')]), 1_000)).rejects.toMatchObject(refused);
    await expect(opened(Buffer.concat([body, body]), 1_000)).rejects.toMatchObject(refused);
  });

  it('is refused when its pieces change places, or come from another request or key', async () => {
    const pieces = [Buffer.alloc(10, 'a'), Buffer.alloc(10, 'b')];
    const body = await signed(pieces);
    const frame = 36 + 10;
    const turned = Buffer.concat([body.subarray(frame, 2 * frame), body.subarray(0, frame), body.subarray(2 * frame)]);
    await expect(opened(turned, 1_000)).rejects.toMatchObject(refused);
    await expect(opened(body.subarray(frame), 1_000)).rejects.toMatchObject(refused);
    await expect(opened(body, 1_000, { ...seal, signature: 'cd'.repeat(32) })).rejects.toMatchObject(refused);
    await expect(opened(body, 1_000, { ...seal, key: 'l'.repeat(32) })).rejects.toMatchObject(refused);
  });
});
