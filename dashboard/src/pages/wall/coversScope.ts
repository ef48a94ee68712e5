import { isWithinRegion } from './isWithinRegion.ts';
import type { WallScope } from './WallFilter.ts';

/** Whether all rows of the narrow scope are surely among those of the wide one, so that nothing need be asked. */
export function coversScope(wide: WallScope, narrow: WallScope): boolean {
  return (
    (wide.region === null || (narrow.region !== null && isWithinRegion(narrow.region, wide.region))) &&
    coversList(wide.levels, narrow.levels) &&
    coversList(wide.kinds, narrow.kinds) &&
    (wide.steward === null || wide.steward === narrow.steward) &&
    (wide.text === '' || wide.text === narrow.text)
  );
}

function coversList(wide: readonly string[], narrow: readonly string[]): boolean {
  return wide.length === 0 || (narrow.length > 0 && narrow.every((one) => wide.includes(one)));
}
