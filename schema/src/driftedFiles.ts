import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from './GeneratedFile.ts';
import { repositoryRoot } from './repositoryRoot.ts';

const wholeFolders = ['schema/events/json/', 'dashboard/src/generated/'];

/** What differs between the generated files of the folder and those that would be made now, one line each. */
export function driftedFiles(made: readonly GeneratedFile[], root: URL = repositoryRoot): string[] {
  const changed = made.flatMap(({ path, text }) => {
    const file = new URL(path, root);
    if (!existsSync(file)) return [`${path}: is missing`];
    return readFileSync(file, 'utf8') === text ? [] : [`${path}: is not what its sources say`];
  });
  return [...changed, ...leftoverFiles(made, root).map((path) => `${path}: nothing makes it any more`)];
}

/** Event schemas whose event has gone, and modules of documents that have. */
export function leftoverFiles(made: readonly GeneratedFile[], root: URL = repositoryRoot): string[] {
  const paths = new Set(made.map(({ path }) => path));
  return wholeFolders.flatMap((folder) => filesBelow(folder, root)).filter((path) => !paths.has(path));
}

function filesBelow(folder: string, root: URL): readonly string[] {
  const place = new URL(folder, root);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}${relative(fileURLToPath(place), join(entry.parentPath, entry.name))}`);
}
