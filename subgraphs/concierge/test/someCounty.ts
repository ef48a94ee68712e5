import { readFileSync } from 'node:fs';
import { z } from 'zod';

const file = new URL('../../../packages/kernel/data/regions.json', import.meta.url);
const counties = Object.keys(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')))).filter(
  // the demo's people and the other tests work in these provinces
  (code) => !code.endsWith('00') && !/^(?:37|41|51)/.test(code),
);
const taken = new Set<string>();

/** A county that no other test of this process has, drawn at random: liaisons and crews are counted by region. */
export function someCounty(): string {
  const free = counties.filter((code) => !taken.has(code));
  const county = free[Math.floor(Math.random() * free.length)] ?? '';
  taken.add(county);
  return county;
}
