import type { WallRowFragment } from '../../generated/pages/wall/wallRows.ts';
import { isWithinRegion } from './isWithinRegion.ts';
import type { WallFilter, WallScope } from './WallFilter.ts';

/** Whether the row is in the scope, by the rules of the graph's own filter: an update may have moved it. */
export function matchesScope({ project }: WallRowFragment, scope: WallScope): boolean {
  const { region, levels, kinds, steward, text } = scope;
  return (
    (region === null || isWithinRegion(project.regionCode, region)) &&
    (levels.length === 0 || project.keyLevels.some((level) => levels.includes(level))) &&
    (kinds.length === 0 || kinds.includes(project.kind)) &&
    (steward === null || project.stewardOnDuty?.personId === steward) &&
    (text === '' || project.name.includes(text) || project.code.startsWith(text))
  );
}

/** Whether the row is of one of the stages and lights that are wanted. */
export function matchesPick(row: WallRowFragment, { stages, lights }: Pick<WallFilter, 'stages' | 'lights'>): boolean {
  return (
    (stages.length === 0 || stages.includes(row.project.stage)) &&
    (lights.length === 0 || lights.includes(row.light ?? 'NONE'))
  );
}
