import { DomainError } from '@guanjia/kernel/DomainError';
import type { KeyLevel } from '@guanjia/kernel/projectFacts';
import { requireRegion } from '@guanjia/kernel/regions';
import { listRegionOf } from './keyListing.ts';

/**
 * The region whose list of this level a region's projects stand on. A region above the level has no such list: a province
 * none of a city. 000000, the whole country, has the national one alone. @throws REGION_UNKNOWN, BAD_INPUT
 */
export function requireListRegion(level: KeyLevel, region: string): string {
  if (region === '000000' && level === 'NATIONAL') return region;
  requireRegion(region, 'region');
  const isAbove = region.endsWith('0000') && (level === 'CITY' || level === 'DISTRICT');
  if (!isAbove) return listRegionOf(level, region);
  throw new DomainError('BAD_INPUT', { field: 'region', value: region, accepted: `a region that has a ${level} list` });
}
