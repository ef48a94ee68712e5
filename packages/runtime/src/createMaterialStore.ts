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
  /** Null for one that is not there. */
  open(sha256: string): Promise<StoredMaterial | null>;
  has(sha256: string): Promise<boolean>;
  /** Removes what a killed process has left half-written, if nobody has written to it for so long; how many files. */
  sweepTemporary(olderThanMs: number): Promise<number>;
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
  const write = async (path: string, material: IncomingMaterial): Promise<void> => {
    const file = await openFile(path);
    try {
      await file.writeFile(checked(material));
      await file.sync();
    } finally {
      await file.close();
    }
  };
  const keep = async (path: string, material: IncomingMaterial): Promise<void> => {
    const unfinished = `${path}.${newId()}${temporary}`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await write(unfinished, material);
      await rename(unfinished, path);
      for (const changed of [dirname(path), dirname(dirname(path)), folder]) await syncFolder(changed);
    } catch (cause) {
      await rm(unfinished, { force: true }).catch(() => {}); // the sweep will find it
      throw isFull(cause) ? new DomainError('STORAGE_FULL', {}, { cause }) : cause;
    }
  };
  return {
    async put(material) {
      const path = pathOf(material.sha256);
      const isNew = (await sizeOf(path)) === null;
      if (isNew) await keep(path, material);
      else for await (const chunk of checked(material)) void chunk;
      return { bytes: (await sizeOf(path)) ?? 0, isNew };
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
  };
}

/** Passes a content on piece by piece. @throws MATERIAL_TOO_LARGE at the limit, MATERIAL_DIGEST_MISMATCH at the end */
async function* checked({ sha256, stream, limitBytes }: IncomingMaterial): AsyncGenerator<Uint8Array, void, void> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > limitBytes) throw new DomainError('MATERIAL_TOO_LARGE', { limitBytes });
    hash.update(chunk);
    yield chunk;
  }
  const found = hash.digest('hex');
  if (found !== sha256) throw new DomainError('MATERIAL_DIGEST_MISMATCH', { value: found, accepted: sha256 });
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
