import { createHash, type Hash, randomBytes } from 'node:crypto';
import { type FileHandle, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MaterialDescriptor } from '@guanjia/kernel/messages';
import { syncFolder } from '@guanjia/runtime/syncFolder';
import type { HandoffPaper } from '../domain/handoffPaper.ts';
import type { MaterialContents } from '../domain/materialContents.ts';
import { safeFileName } from './safeFileName.ts';
import { codeOf, readPlainFile, requireFolder, ShareError, type ShareFolder } from './shareFolder.ts';
import { type DroppedMaterial, isManifestOf, shareManifest } from './shareManifest.ts';

export interface Drop {
  readonly paper: HandoffPaper;
  readonly contents: MaterialContents;
  /** Told of the materials that are held before the first byte of them is written. */
  readonly beforeMaterials: (held: readonly MaterialDescriptor[]) => Promise<void>;
  readonly signal: AbortSignal;
}

const manifestLimitBytes = 64_000_000;
/** Longer than any attempt lasts: what is older was left by a killed one. */
const forgottenMs = 60_000;

/**
 * Drops materials into a recipient's inbox, as the folder named by the leg: written and flushed beside it and then renamed, so
 * that the recipient never meets half of it. One that is there already is left, when it hands over the same.
 * @throws ShareError; a fault of the file system
 */
export async function writeDrop(folder: ShareFolder, drop: Drop): Promise<void> {
  const { id } = drop.paper.delivery.leg;
  const target = join(folder.inbox, id);
  if (await isThere(target, drop.paper)) return;
  await removeForgotten(folder.path, id);
  const temporary = join(folder.path, `${temporaryPrefix(id)}${randomBytes(6).toString('hex')}`);
  await mkdir(temporary);
  try {
    await requireFolder(temporary);
    await fill(temporary, drop);
    await requireFolder(folder.inbox);
    await rename(temporary, target);
    await syncFolder(folder.inbox);
  } catch (cause) {
    const isTaken = codeOf(cause) === 'ENOTEMPTY' || codeOf(cause) === 'EEXIST';
    if (!isTaken || !(await isThere(target, drop.paper))) throw cause;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function temporaryPrefix(legId: string): string {
  return `.tmp-${legId}-`;
}

/** @throws ShareError when something else lies there */
async function isThere(target: string, paper: HandoffPaper): Promise<boolean> {
  if (await isAbsent(target)) return false;
  await requireFolder(target);
  if (isManifestOf(await readManifest(target), paper)) return true;
  throw new ShareError('something else lies where the drop should be');
}

async function readManifest(target: string): Promise<string> {
  try {
    return await readPlainFile(join(target, 'manifest.json'), manifestLimitBytes);
  } catch (cause) {
    const isNone = codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ELOOP';
    if (!isNone) throw cause;
    return '';
  }
}

async function isAbsent(path: string): Promise<boolean> {
  return (await changedAt(path)) === null;
}

/** Null for what is not there, or no longer: another attempt removes its own. */
async function changedAt(path: string): Promise<number | null> {
  try {
    return (await lstat(path)).mtimeMs;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null;
    throw cause;
  }
}

async function removeForgotten(path: string, legId: string): Promise<void> {
  const names = (await readdir(path)).filter((name) => name.startsWith(temporaryPrefix(legId)));
  for (const name of names) {
    const left = join(path, name);
    const changedMs = await changedAt(left);
    if (changedMs !== null && Date.now() - changedMs > forgottenMs) await rm(left, { recursive: true, force: true });
  }
}

async function fill(temporary: string, { paper, contents, beforeMaterials, signal }: Drop): Promise<void> {
  const { materials } = paper.delivery.handoff;
  const held = await contents.held(materials.map(({ sha256 }) => sha256));
  const dropped = materials.map((material, place): DroppedMaterial => {
    return { ...material, file: held.has(material.sha256) ? safeFileName(material.name, place) : null };
  });
  await beforeMaterials(materials.filter(({ sha256 }) => held.has(sha256)));
  const sums: string[] = [];
  for (const { file, ...material } of dropped) {
    if (file === null) continue;
    await writeMaterial(join(temporary, file), contents, material, signal);
    sums.push(sumLine(material.sha256, file));
  }
  const manifest = shareManifest(paper, dropped);
  await writeNew(join(temporary, 'manifest.json'), (file) => file.writeFile(manifest));
  sums.unshift(sumLine(createHash('sha256').update(manifest).digest('hex'), 'manifest.json'));
  await writeNew(join(temporary, 'SHA256SUMS'), (file) => file.writeFile(sums.join('')));
  await syncFolder(temporary);
}

/** As `sha256sum -c` reads it; no name of ours has a character that it would have to escape. */
function sumLine(sha256: string, file: string): string {
  return `${sha256}  ${file}\n`;
}

async function writeMaterial(
  path: string,
  contents: MaterialContents,
  { sha256 }: MaterialDescriptor,
  signal: AbortSignal,
): Promise<void> {
  const content = await contents.open(sha256);
  if (content === null) throw new ShareError('a material was there and is not any more');
  const hash = createHash('sha256');
  await writeNew(path, (file) => file.writeFile(hashed(content.stream, hash, signal)));
  if (hash.digest('hex') !== sha256) throw new ShareError('a material is not what its digest says');
}

async function* hashed(stream: AsyncIterable<Uint8Array>, hash: Hash, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    signal.throwIfAborted();
    hash.update(chunk);
    yield chunk;
  }
}

/** A file that was not there before, flushed to disk. */
async function writeNew(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
}
