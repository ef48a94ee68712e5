import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DomainError } from './DomainError.ts';

const regionFile = new URL('../data/regions.json', import.meta.url);

/** GB/T 2260: code → name, province to county level, functional zones that publish a code of their own included. */
const regions: ReadonlyMap<string, string> = new Map(
  Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(regionFile, 'utf8')))),
);

/** The region's Chinese name, or null for an unknown code. */
export function regionName(code: string): string | null {
  return regions.get(code) ?? null;
}

/** The code itself. @throws REGION_UNKNOWN naming the field. */
export function requireRegion(code: string, field: string): string {
  if (regions.has(code)) return code;
  throw new DomainError('REGION_UNKNOWN', {
    field,
    value: code,
    accepted: 'a six-digit code of GB/T 2260, for example 370700',
  });
}

/** Whether a region lies in another, or is it: 370211 lies in 370200 and in 370000. */
export function isWithinRegion(code: string, ancestor: string): boolean {
  return code.startsWith(regionPrefix(ancestor));
}

/** The part of a code that all regions within it share: 37 for 370000, 3707 for 370700. */
export function regionPrefix(code: string): string {
  return code.replace(/^(\d{2})0000$/, '$1').replace(/^(\d{4})00$/, '$1');
}
