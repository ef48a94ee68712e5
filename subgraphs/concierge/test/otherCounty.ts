import { readFileSync } from 'node:fs';
import { z } from 'zod';

const file = new URL('../../../packages/kernel/data/regions.json', import.meta.url);
const counties = Object.keys(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')))).filter(
  // of the provinces that `someCounty` leaves out, without the demo's own
  (code) => !code.endsWith('00') && /^(?:41|51)/.test(code) && code !== '410726' && code !== '510106',
);
const taken = new Set<string>();

/** A county that no other test of this process has and where nobody counts people: for what is listed by region. */
export function otherCounty(): string {
  const free = counties.filter((code) => !taken.has(code));
  const county = free[Math.floor(Math.random() * free.length)] ?? '';
  taken.add(county);
  return county;
}
