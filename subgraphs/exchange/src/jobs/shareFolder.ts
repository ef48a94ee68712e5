import { constants } from 'node:fs';
import { lstat, mkdir, open, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** The share is not as it should be; the message says what, without a path. */
export class ShareError extends Error {}

/** A recipient's part of the network share, by absolute paths without a link on the way. */
export interface ShareFolder {
  readonly path: string;
  /** Where materials are dropped. */
  readonly inbox: string;
  /** Where the recipient puts its receipts. */
  readonly receipts: string;
}

const shape = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Opens a recipient's folder. It must be there, which also tells a share that is mounted from an empty mount point; what
 * belongs into it is made.
 * @throws ShareError
 */
export async function openShareFolder(root: string, name: string): Promise<ShareFolder> {
  if (!shape.test(name)) throw new ShareError('the folder has no proper name');
  const path = join(await realpath(root), name);
  if (!(await isFolder(path))) throw new ShareError("the recipient's folder is not there");
  return { path, inbox: await folderIn(path, 'inbox'), receipts: await folderIn(path, 'receipts') };
}

/** A folder in a folder, made if it is not there; a link in its place is not followed. @throws ShareError */
export async function folderIn(parent: string, name: string): Promise<string> {
  const path = join(parent, name);
  try {
    await mkdir(path);
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause;
  }
  await requireFolder(path);
  return path;
}

/** Whether nobody has put a link in the way meanwhile. @throws ShareError */
export async function requireFolder(path: string): Promise<void> {
  if ((await isFolder(path)) && (await realpath(path)) === path) return;
  throw new ShareError('a folder is not a plain folder');
}

/** A plain file's text, if it is no longer than that. @throws ShareError */
export async function readPlainFile(path: string, limitBytes: number): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = await file.stat();
    if (size > limitBytes) throw new ShareError(`a file is longer than ${limitBytes} bytes`);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/** The code of a file system's fault; null for another. */
export function codeOf(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory();
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false;
    throw cause;
  }
}
