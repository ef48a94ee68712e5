import { readFileSync, statSync } from 'node:fs';

const folder = new URL('../dist/', import.meta.url);

/** What the build has made of a source, and what that needs: an entry of Vite's manifest. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** A file as it is loaded: its name in the build, and how many bytes it is compressed by gzip. */
export interface LoadedFile {
  readonly file: string;
  readonly gzipBytes: number;
}

/**
 * The files that these sources come to, with all that they import at once, scripts and styles, the largest first.
 * @throws an Error that names a source that the build does not know
 */
export function firstLoadOf(sources: readonly string[]): LoadedFile[] {
  const manifest = readManifest();
  const seen = new Set<string>();
  const files = new Set(['index.html']);
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The build has nothing of ${key}.`);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const source of sources) visit(source);
  return [...files]
    .map((file) => ({ file, gzipBytes: statSync(new URL(`${file}.gz`, folder)).size }))
    .toSorted((one, other) => other.gzipBytes - one.gzipBytes);
}

function readManifest(): Readonly<Record<string, Chunk>> {
  const manifest: unknown = JSON.parse(readFileSync(new URL('.vite/manifest.json', folder), 'utf8'));
  if (!isManifest(manifest)) throw new Error('The manifest of the build is none that is known here.');
  return manifest;
}

function isManifest(value: unknown): value is Readonly<Record<string, Chunk>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((chunk: unknown) => typeof chunk === 'object' && chunk !== null && 'file' in chunk)
  );
}
