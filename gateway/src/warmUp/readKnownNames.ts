import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const opening = /^(?:query|mutation|subscription)\s+(\w+)/m;

/** The names of the operations in the documents of known clients. Null: there are none. */
export async function readKnownNames(folder: string | null): Promise<ReadonlySet<string>> {
  if (folder === null) return new Set();
  const files = await readdir(folder).catch(() => []);
  const names = files
    .filter((file) => file.endsWith('.graphql'))
    .map(async (file) => opening.exec(await readFile(join(folder, file), 'utf8'))?.[1] ?? []);
  return new Set((await Promise.all(names)).flat());
}
