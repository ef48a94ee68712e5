import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const writer = fileURLToPath(new URL('./templateMain.ts', import.meta.url));

/**
 * An empty database as a tar file, for `loadDataDir`. Made once by a process of its own (initdb takes seconds and
 * some 700 MB of memory that V8 does not give back) and kept in `node_modules/.cache`, where it can be.
 */
export async function databaseTemplate(): Promise<Blob> {
  const cached = cachePath();
  return (await read(cached)) ?? (await make(cached)) ?? (await makeForOnce());
}

/** `npm ci` removes it together with the engine that it belongs to. */
function cachePath(): string {
  const engine = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const modules = engine.slice(0, engine.lastIndexOf('node_modules') + 'node_modules'.length);
  return join(modules, '.cache', 'guanjia', `embedded-postgres-${engineVersion(engine)}.tar.gz`);
}

function engineVersion(engine: string): string {
  const manifest: unknown = createRequire(engine)('../package.json');
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}

/** A missing or damaged file (gzip has a checksum) is made anew. */
async function read(path: string): Promise<Blob | null> {
  try {
    return new Blob([new Uint8Array(await promisify(gunzip)(await readFile(path)))]);
  } catch {
    return null;
  }
}

async function make(path: string): Promise<Blob | null> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await write(path);
    return await read(path);
  } catch {
    return null;
  }
}

async function makeForOnce(): Promise<Blob> {
  const folder = await mkdtemp(join(tmpdir(), 'embedded-postgres-'));
  try {
    const path = join(folder, 'template.tar.gz');
    await write(path);
    return new Blob([new Uint8Array(await promisify(gunzip)(await readFile(path)))]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(path: string): Promise<void> {
  await promisify(execFile)(process.execPath, [writer, path]);
}
