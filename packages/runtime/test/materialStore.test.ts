import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMaterialStore } from '../src/createMaterialStore.ts';

const digestOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** A content in pieces; `given` counts the bytes that were asked for. */
function inPieces(content: Uint8Array, pieceBytes = 10_000) {
  const counter = { given: 0 };
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < content.length; at += pieceBytes) {
      const piece = content.subarray(at, at + pieceBytes);
      counter.given += piece.length;
      yield piece;
    }
  }
  return { stream: pieces(), counter };
}

const materialOf = (content: Uint8Array, limitBytes = 1_000_000) => ({
  sha256: digestOf(content),
  stream: inPieces(content).stream,
  limitBytes,
});

/** The files below a folder, by their path in it. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

describe('the store of materials', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'materials-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives back what was put in, from a file named by its digest', async () => {
    const store = createMaterialStore({ folder });
    const content = randomBytes(123_456);
    const sha256 = digestOf(content);
    expect([await store.has(sha256), await store.open(sha256)]).toEqual([false, null]);
    expect(await store.put(materialOf(content))).toEqual({ bytes: 123_456, isNew: true });
    const opened = await store.open(sha256);
    expect(opened?.bytes).toBe(123_456);
    expect(Buffer.concat(await Array.fromAsync(opened?.stream ?? [])).equals(content)).toBe(true);
    expect(await store.has(sha256)).toBe(true);
    expect(await filesIn(folder)).toEqual([join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)]);
  });

  it('keeps an empty content', async () => {
    const store = createMaterialStore({ folder });
    expect(await store.put(materialOf(Buffer.alloc(0)))).toEqual({ bytes: 0, isNew: true });
    expect(await store.has(digestOf(Buffer.alloc(0)))).toBe(true);
  });

  it('keeps the same content once, also when several bring it at the same time', async () => {
    const store = createMaterialStore({ folder });
    const content = randomBytes(50_000);
    await Promise.all([1, 2, 3, 4].map(() => store.put(materialOf(content))));
    const [file = ''] = await filesIn(folder);
    const { ino } = await stat(file);
    expect(await store.put(materialOf(content))).toEqual({ bytes: 50_000, isNew: false });
    expect(await filesIn(folder)).toEqual([file]);
    expect((await stat(file)).ino).toBe(ino);
  });

  it('refuses another content than the one announced, whether that is there or not', async () => {
    const store = createMaterialStore({ folder });
    const content = randomBytes(5_000);
    const wrong = () => store.put({ ...materialOf(randomBytes(5_000)), sha256: digestOf(content) });
    await expect(wrong()).rejects.toMatchObject({ code: 'MATERIAL_DIGEST_MISMATCH' });
    expect(await filesIn(folder)).toEqual([]);
    await store.put(materialOf(content));
    await expect(wrong()).rejects.toMatchObject({ code: 'MATERIAL_DIGEST_MISMATCH' });
    const [file = ''] = await filesIn(folder);
    expect((await readFile(file)).equals(content)).toBe(true);
  });

  it('reads no further than the limit', async () => {
    const store = createMaterialStore({ folder });
    const content = Buffer.alloc(64_000_000);
    const { stream, counter } = inPieces(content, 65_536);
    const put = store.put({ sha256: digestOf(content), stream, limitBytes: 1_000_000 });
    await expect(put).rejects.toMatchObject({ code: 'MATERIAL_TOO_LARGE', detail: { limitBytes: 1_000_000 } });
    expect(counter.given).toBeLessThan(1_000_000 + 2 * 65_536);
    expect(await filesIn(folder)).toEqual([]);
    const exact = randomBytes(1_000);
    await store.put(materialOf(exact, 1_000));
    await expect(store.put(materialOf(randomBytes(1_001), 1_000))).rejects.toMatchObject({
      code: 'MATERIAL_TOO_LARGE',
    });
  });

  it('leaves nothing behind when the sender goes away half-way', async () => {
    const store = createMaterialStore({ folder });
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield randomBytes(10_000);
      throw new Error('the sender is gone');
    }
    const put = store.put({ sha256: digestOf(Buffer.alloc(1)), stream: broken(), limitBytes: 1_000_000 });
    await expect(put).rejects.toThrow('the sender is gone');
    expect(await filesIn(folder)).toEqual([]);
  });

  it.each(['../../etc/passwd', 'AB'.repeat(32), 'ab'.repeat(31), `${'ab'.repeat(32)}\n`, ''])(
    'knows no place for what is no digest: %j',
    async (sha256) => {
      const store = createMaterialStore({ folder });
      const refusal = { code: 'BAD_INPUT', detail: { field: 'sha256' } };
      await expect(store.put({ ...materialOf(Buffer.alloc(1)), sha256 })).rejects.toMatchObject(refusal);
      await expect(store.open(sha256)).rejects.toMatchObject(refusal);
      await expect(store.has(sha256)).rejects.toMatchObject(refusal);
    },
  );

  it('keeps a content under the digest that it turns out to have, once, and tells all that it keeps', async () => {
    const store = createMaterialStore({ folder });
    const content = randomBytes(50_000);
    const sha256 = digestOf(content);
    const arriving = () => ({ stream: inPieces(content).stream, limitBytes: 50_000 });
    expect(await store.add(arriving())).toEqual({ sha256, bytes: 50_000, isNew: true });
    expect(await store.add({ ...arriving(), sha256 })).toEqual({ sha256, bytes: 50_000, isNew: false });
    expect(await store.put(materialOf(content))).toEqual({ bytes: 50_000, isNew: false });
    expect(await filesIn(folder)).toEqual([join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)]);
    await writeFile(join(folder, 'left.partial'), 'half');
    expect((await Array.fromAsync(store.digests())).flat()).toEqual([sha256]);
    const nowhere = createMaterialStore({ folder: join(folder, 'nowhere') });
    expect(await Array.fromAsync(nowhere.digests())).toEqual([]);
  });

  it('keeps nothing that has another digest than was said, is too long, or that a look at the whole file refuses', async () => {
    const store = createMaterialStore({ folder });
    const content = randomBytes(50_000);
    const arriving = () => ({ stream: inPieces(content).stream, limitBytes: 50_000 });
    const said = 'ab'.repeat(32);
    await expect(store.add({ ...arriving(), sha256: said })).rejects.toMatchObject({
      code: 'MATERIAL_DIGEST_MISMATCH',
      detail: { value: digestOf(content), accepted: said },
    });
    await expect(store.add({ ...arriving(), sha256: '../x' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(store.add({ ...arriving(), limitBytes: 49_999 })).rejects.toMatchObject({
      code: 'MATERIAL_TOO_LARGE',
    });
    const seen: number[] = [];
    const inspect = async (path: string): Promise<void> => {
      seen.push((await readFile(path)).length);
      throw new Error('not this one');
    };
    await expect(store.add({ ...arriving(), inspect })).rejects.toThrow('not this one');
    expect(seen).toEqual([50_000]);
    expect(await filesIn(folder)).toEqual([]);
  });

  it('sweeps what a kill has left, and nothing that is being written', async () => {
    const store = createMaterialStore({ folder });
    expect(await createMaterialStore({ folder: join(folder, 'nowhere') }).sweepTemporary(0)).toBe(0);
    const content = randomBytes(1_000);
    await store.put(materialOf(content));
    const [kept = ''] = await filesIn(folder);
    const longAgo = new Date('2026-01-01T00:00:00Z');
    await utimes(kept, longAgo, longAgo);
    const [left, fresh] = [`${kept}.left.partial`, `${kept}.fresh.partial`];
    await writeFile(left, 'half');
    await utimes(left, longAgo, longAgo);
    await writeFile(fresh, 'half');
    expect(await store.sweepTemporary(3_600_000)).toBe(1);
    expect((await filesIn(folder)).toSorted()).toEqual([kept, fresh].toSorted());
  });

  it('says that the disk is full: the kernel refuses the write', async () => {
    const store = createMaterialStore({ folder, openFile: () => open('/dev/full', 'w') });
    await expect(store.put(materialOf(randomBytes(1_000)))).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    expect(await filesIn(folder)).toEqual([]);
  });

  describe.skipIf(!mayMount())('on a disk of 64 kB', () => {
    let disk: string;
    beforeEach(async () => {
      disk = join(folder, 'disk');
      await mkdir(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
    });
    afterEach(() => {
      execFileSync('umount', [disk]);
    });

    it('refuses what does not fit, leaves nothing behind, and takes what fits', async () => {
      const store = createMaterialStore({ folder: disk });
      for (let round = 0; round < 5; round += 1) {
        await expect(store.put(materialOf(randomBytes(200_000)))).rejects.toMatchObject({ code: 'STORAGE_FULL' });
        expect(await filesIn(disk)).toEqual([]);
      }
      const content = randomBytes(20_000);
      expect(await store.put(materialOf(content))).toEqual({ bytes: 20_000, isNew: true });
      const [file = ''] = await filesIn(disk);
      expect(dirname(dirname(dirname(file)))).toBe(disk);
    });
  });
});

/** Whether this is a machine, and a user, that may mount a disk for a test. */
function mayMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false; // a container without the right to mount
  }
}
