import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import { syncFolder } from './syncFolder.ts';

/** A content on its way into the store. */
export interface IncomingMaterial {
  /** The SHA-256 that it is said to have, in hex. */
  readonly sha256: string;
  readonly stream: AsyncIterable<Uint8Array>;
  /** No more than this is read. */
  readonly limitBytes: number;
}

/** A content whose SHA-256 is not known before its last byte. */
export interface ArrivingMaterial extends Omit<IncomingMaterial, 'sha256'> {
  /** The SHA-256 that it is said to have, in hex; absent when nothing was said. */
  readonly sha256?: string | undefined;
  /** Looks at the whole file before it is kept; what it throws keeps the content out. */
  readonly inspect?: (path: string) => Promise<void>;
}

/** A content of the store; nothing is open before it is read. */
export interface StoredMaterial {
  readonly stream: AsyncIterable<Uint8Array>;
  readonly bytes: number;
}

/** Contents by their SHA-256 (A14): the same content is kept once, and what is there is whole. */
export interface MaterialStore {
  /**
   * Keeps a content; when this resolves it outlives a power cut. One that is there already is only checked.
   * @throws MATERIAL_DIGEST_MISMATCH, MATERIAL_TOO_LARGE with `limitBytes`, STORAGE_FULL, BAD_INPUT for what is no SHA-256;
   * nothing stays behind then
   */
  put(material: IncomingMaterial): Promise<{ readonly bytes: number; readonly isNew: boolean }>;
  /**
   * Keeps a content under the SHA-256 that it turns out to have, in the same way.
   * @throws the same, and what `inspect` throws; nothing stays behind then
   */
  add(
    material: ArrivingMaterial,
  ): Promise<{ readonly sha256: string; readonly bytes: number; readonly isNew: boolean }>;
  /** Null for one that is not there. */
  open(sha256: string): Promise<StoredMaterial | null>;
  has(sha256: string): Promise<boolean>;
  /** Removes what a killed process has left half-written, if nobody has written to it for so long; how many files. */
  sweepTemporary(olderThanMs: number): Promise<number>;
  /** The SHA-256 of every content, folder by folder. */
  digests(): AsyncIterable<readonly string[]>;
}

export interface MaterialStoreOptions {
  /** Made when it is not there. */
  readonly folder: string;
  /** How a new file is opened; the file system's way unless told. */
  readonly openFile?: (path: string) => Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>;
}

const digestShape = /^[0-9a-f]{64}$/;
const temporary = '.partial';
/** How a file system says that there is no room: on the device, or within a quota. */
const fullCodes: readonly unknown[] = ['ENOSPC', 'EDQUOT'];

/**
 * Keeps each content in a file `aa/bb/<sha256>` of the folder. It is written beside its place, checked on the way, flushed and
 * then renamed, so that a reader, another writer of the same content, or a kill at any point never meets half a file.
 */
export function createMaterialStore({ folder, openFile = openNew }: MaterialStoreOptions): MaterialStore {
  const pathOf = (sha256: string): string => {
    if (!digestShape.test(sha256)) throw new DomainError('BAD_INPUT', { field: 'sha256', accepted: 'SHA-256 in hex' });
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  const write = async (path: string, content: AsyncIterable<Uint8Array>): Promise<void> => {
    const file = await openFile(path);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  };
  const place = async (unfinished: string, path: string): Promise<void> => {
    await rename(unfinished, path);
    for (const changed of [dirname(path), dirname(dirname(path)), folder]) await syncFolder(changed);
  };
  const orNothing = async <Kept>(unfinished: string, work: () => Promise<Kept>): Promise<Kept> => {
    try {
      return await work();
    } catch (cause) {
      await rm(unfinished, { force: true }).catch(() => {}); // the sweep will find it
      throw isFull(cause) ? new DomainError('STORAGE_FULL', {}, { cause }) : cause;
    }
  };
  const keep = (path: string, material: IncomingMaterial): Promise<void> => {
    const unfinished = `${path}.${newId()}${temporary}`;
    return orNothing(unfinished, async () => {
      await mkdir(dirname(path), { recursive: true });
      await write(unfinished, checked(material));
      await place(unfinished, path);
    });
  };
  return {
    async put(material) {
      const path = pathOf(material.sha256);
      const isNew = (await sizeOf(path)) === null;
      if (isNew) await keep(path, material);
      else for await (const chunk of checked(material)) void chunk;
      return { bytes: (await sizeOf(path)) ?? 0, isNew };
    },
    add({ sha256: said, stream, limitBytes, inspect }) {
      const unfinished = join(folder, `${newId()}${temporary}`);
      return orNothing(unfinished, async () => {
        if (said !== undefined) pathOf(said);
        await mkdir(folder, { recursive: true });
        const measured = { sha256: '', bytes: 0 };
        await write(unfinished, measuring({ stream, limitBytes }, measured));
        const { sha256, bytes } = measured;
        if (said !== undefined && said !== sha256) throw mismatch(sha256, said);
        await inspect?.(unfinished);
        const path = pathOf(sha256);
        const isNew = (await sizeOf(path)) === null;
        await mkdir(dirname(path), { recursive: true });
        if (isNew) await place(unfinished, path);
        else await rm(unfinished);
        return { sha256, bytes, isNew };
      });
    },
    async open(sha256) {
      const path = pathOf(sha256);
      const bytes = await sizeOf(path);
      return bytes === null ? null : { stream: contentOf(path), bytes };
    },
    has: async (sha256) => (await sizeOf(pathOf(sha256))) !== null,
    async sweepTemporary(olderThanMs) {
      const unfinished = (await filesIn(folder)).filter((path) => path.endsWith(temporary));
      const old = await Promise.all(unfinished.map((path) => isOlderThan(path, olderThanMs)));
      const swept = unfinished.filter((_, place) => old[place]);
      for (const path of swept) await rm(path, { force: true });
      return swept.length;
    },
    async *digests() {
      for (const outer of await namesIn(folder)) {
        if (!/^[0-9a-f]{2}$/.test(outer)) continue;
        for (const inner of await namesIn(join(folder, outer))) {
          yield (await namesIn(join(folder, outer, inner))).filter((name) => digestShape.test(name));
        }
      }
    },
  };
}

/** Passes a content on piece by piece. @throws MATERIAL_TOO_LARGE at the limit, MATERIAL_DIGEST_MISMATCH at the end */
async function* checked({ sha256, ...material }: IncomingMaterial): AsyncGenerator<Uint8Array, void, void> {
  const measured = { sha256: '', bytes: 0 };
  yield* measuring(material, measured);
  if (measured.sha256 !== sha256) throw mismatch(measured.sha256, sha256);
}

/** Passes a content on and writes down, at its end, what it was. @throws MATERIAL_TOO_LARGE at the limit */
async function* measuring(
  { stream, limitBytes }: Omit<IncomingMaterial, 'sha256'>,
  measured: { sha256: string; bytes: number },
): AsyncGenerator<Uint8Array, void, void> {
  const hash = createHash('sha256');
  for await (const chunk of stream) {
    measured.bytes += chunk.length;
    if (measured.bytes > limitBytes) throw new DomainError('MATERIAL_TOO_LARGE', { limitBytes });
    hash.update(chunk);
    yield chunk;
  }
  measured.sha256 = hash.digest('hex');
}

function mismatch(found: string, said: string): DomainError {
  return new DomainError('MATERIAL_DIGEST_MISMATCH', { value: found, accepted: said });
}

async function* contentOf(path: string): AsyncGenerator<Uint8Array, void, void> {
  const stream: AsyncIterable<Buffer> = createReadStream(path);
  yield* stream;
}

/** Refuses a file that is there: nobody else writes under this name. */
function openNew(path: string): Promise<FileHandle> {
  return open(path, 'wx', 0o640);
}

/** Bytes of a file, or null when there is none. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null;
    throw cause;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return []; // nothing was ever stored
    throw cause;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw cause;
  }
}

async function isOlderThan(path: string, ms: number): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs < Date.now() - ms;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false; // finished meanwhile
    throw cause;
  }
}

function isFull(cause: unknown): boolean {
  return fullCodes.includes(codeOf(cause));
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : null;
}
