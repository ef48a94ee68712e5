import { readFileSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@guanjia/kernel/newId';
import { EmbeddedPostgresError } from './EmbeddedPostgresError.ts';

/**
 * Takes a data folder for this process; the result gives it back. A lock whose process is gone (kill -9) is taken
 * over. Throws DATA_FOLDER_IN_USE. Processes in other containers cannot be seen: do not share a folder with them.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'server.lock');
  const own = `${process.pid} ${startOf(process.pid)}`;
  if (!(await create(path, own))) {
    await removeStale(path, folder);
    if (!(await create(path, own))) throw inUse(folder, 'another process');
  }
  return () => rm(path, { force: true });
}

/** By a link, so that nobody ever reads a lock without its text; false when there is a lock. */
async function create(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${newId()}`;
  await writeFile(draft, text);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Moved aside before it is removed, and put back if meanwhile it has become the lock of a living process. */
async function removeStale(path: string, folder: string): Promise<void> {
  const holder = await read(path);
  const [pid = '', start = ''] = holder.split(' ');
  if (isAlive(Number(pid), start)) throw inUse(folder, `process ${pid}`);
  const aside = `${path}.${newId()}`;
  await rename(path, aside).catch(() => undefined);
  if ((await read(aside)) !== holder) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Empty when there is none. */
async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

function isAlive(pid: number, start: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  return startOf(pid) === start;
}

/**
 * When the process began, in ticks since boot, so that a pid used again is not taken for its owner; 'ended' for one that
 * only waits for its parent to notice. Linux only, elsewhere empty.
 */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, '').trim().split(' ');
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function inUse(folder: string, by: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError('DATA_FOLDER_IN_USE', `${folder} is in use by ${by}`);
}
