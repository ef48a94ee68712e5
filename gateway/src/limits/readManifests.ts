import { hash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '@guanjia/runtime/createLog';
import { z } from 'zod';
import type { Manifest } from './createTrustedDocuments.ts';

/** Where documents are listed. */
export interface ManifestPlaces {
  /** Documents of known clients, one in each `.graphql`; null: there are none. */
  readonly folder: string | null;
  /** Manifests of integrators: files, or folders of `.json` files. */
  readonly paths: readonly string[];
}

/** As Apollo's tools write it, or `{sha256: text}`. */
const manifestSchema = z.union([
  z
    .object({
      format: z.literal('apollo-persisted-query-manifest'),
      version: z.literal(1),
      operations: z.array(z.object({ id: z.string(), body: z.string() })),
    })
    .transform(({ operations }) => operations.map(({ id, body }): [string, string] => [id, body])),
  z.record(z.string(), z.string()).transform((texts) => Object.entries(texts)),
]);

/** Says the same as long as no file of the places has changed. Files that are not there are passed over. */
export async function lookAtManifests(places: ManifestPlaces): Promise<string> {
  const looks = (await filesOf(places)).map(async (file) => {
    const { mtimeMs, size } = await stat(file);
    return `${file} ${mtimeMs} ${size}`;
  });
  return (await Promise.allSettled(looks)).map((look) => (look.status === 'fulfilled' ? look.value : '')).join('\n');
}

/**
 * Reads all lists. What cannot be read, and an entry whose id is not the SHA-256 of its text, is said in the log and left out: one
 * integrator's mistake shuts nobody else out. `isWhole` is false where a file could not be read: it may be half written.
 */
export async function readManifests(
  places: ManifestPlaces,
  log: Log,
): Promise<{ readonly manifest: Manifest; readonly isWhole: boolean }> {
  const listed = new Map<string, string>();
  let isWhole = true;
  for (const file of await filesOf(places)) {
    try {
      const text = await readFile(file, 'utf8');
      for (const [id, body] of entriesOf(file, text)) {
        if (hash('sha256', body, 'hex') === id) listed.set(id, body);
        else log.warn({ file, id }, 'the id of a listed document is not the SHA-256 of its text; it is left out');
      }
    } catch (cause) {
      isWhole = false;
      log.error({ err: cause, file }, 'a list of documents cannot be read; it is left out');
    }
  }
  return { manifest: listed, isWhole };
}

/** A document is a list of one. */
function entriesOf(file: string, text: string): readonly (readonly [string, string])[] {
  return file.endsWith('.graphql') ? [[hash('sha256', text, 'hex'), text]] : manifestSchema.parse(JSON.parse(text));
}

async function filesOf({ folder, paths }: ManifestPlaces): Promise<readonly string[]> {
  const places = [
    ...(folder === null ? [] : [filesIn(folder, '.graphql')]),
    ...paths.map((path) => filesIn(path, '.json')),
  ];
  return (await Promise.all(places)).flat();
}

/** Those of a folder whose name ends so; what is no folder is a file. */
async function filesIn(path: string, ending: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(path, name));
}
