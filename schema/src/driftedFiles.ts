import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { GeneratedFile } from './GeneratedFile.ts';
import { repositoryRoot } from './repositoryRoot.ts';

const eventSchemaFolder = 'schema/events/json/';

/** What differs between the generated files of the folder and those that would be made now, one line each. */
export function driftedFiles(made: readonly GeneratedFile[], root: URL = repositoryRoot): string[] {
  const changed = made.flatMap(({ path, text }) => {
    const file = new URL(path, root);
    if (!existsSync(file)) return [`${path}: is missing`];
    return readFileSync(file, 'utf8') === text ? [] : [`${path}: is not what its sources say`];
  });
  return [...changed, ...leftoverFiles(made, root).map((path) => `${path}: nothing makes it any more`)];
}

/** Event schemas whose event has gone. */
export function leftoverFiles(made: readonly GeneratedFile[], root: URL = repositoryRoot): string[] {
  const folder = new URL(eventSchemaFolder, root);
  if (!existsSync(folder)) return [];
  const paths = new Set(made.map(({ path }) => path));
  return readdirSync(folder)
    .map((file) => `${eventSchemaFolder}${file}`)
    .filter((path) => !paths.has(path));
}
