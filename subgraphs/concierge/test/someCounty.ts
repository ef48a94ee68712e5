import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { regionPrefix } from '@guanjia/kernel/regions';
import { expect } from 'vitest';
import { z } from 'zod';

const regions = new URL('../../../packages/kernel/data/regions.json', import.meta.url);
const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).toSorted();
const testFiles = files.filter((name) => name.endsWith('.test.ts'));

/** Where the demo's people work, and what a test calls by its code. */
const named = ['370000', '410000', '510000'].concat(
  files.flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').match(/(?<=')\d{6}(?=')/g) ?? []),
);
const prefixes = [...new Set(named)].map(regionPrefix);
const counties = Object.keys(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(regions, 'utf8')))).filter(
  (code) => !code.endsWith('00') && !prefixes.some((prefix) => code.startsWith(prefix)),
);
let share: string[] | undefined;

/**
 * A county that no other test of this run has: people, alarms and figures are counted by region, and all files share one
 * database. Each file has a share of its own, so that files that run side by side cannot meet.
 */
export function someCounty(): string {
  share ??= ownShare();
  const [county] = share.splice(Math.floor(Math.random() * share.length), 1);
  if (county === undefined) throw new Error('no county is left for this file');
  return county;
}

function ownShare(): string[] {
  const own = testFiles.indexOf(basename(expect.getState().testPath ?? ''));
  if (own < 0) throw new Error('counties are for the test files of this folder');
  return counties.filter((_, index) => index % testFiles.length === own);
}
