import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = new URL('../', import.meta.url);
const mark = new URL('dist/sources.sha256', folder);
const sources = ['src', 'public', 'build', 'index.html', 'vite.config.ts', 'package.json'];

/** Marks what is built with the digest of what it was built from. */
export function sourceHash(): Plugin {
  return {
    name: 'source-hash',
    apply: 'build',
    closeBundle: () => writeFileSync(mark, digestOfSources()),
  };
}

/** Whether what is built is what the sources say now. */
export function isBuilt(): boolean {
  return existsSync(mark) && readFileSync(mark, 'utf8') === digestOfSources();
}

function digestOfSources(): string {
  const digest = createHash('sha256');
  for (const file of sources.flatMap(filesOf).toSorted())
    digest.update(`${file}\n`).update(readFileSync(new URL(file, folder)));
  return digest.digest('hex');
}

function filesOf(source: string): readonly string[] {
  const place = fileURLToPath(new URL(source, folder));
  if (!statSync(place).isDirectory()) return [source];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${source}${entry.parentPath.slice(place.length)}/${entry.name}`);
}
