import { isWithinRegion, regionPrefix } from '@guanjia/kernel/regions';

/** Levels between a region and one that contains it: 0 for itself, 1 for its city, 2 for its province; null when not contained. */
export function regionDistance(code: string, ancestor: string): number | null {
  if (!isWithinRegion(code, ancestor)) return null;
  return (regionPrefix(code).length - regionPrefix(ancestor).length) / 2;
}
