import { isWithinRegion } from '@guanjia/kernel/regions';
import type { ProgressFilter } from './ProgressFilter.ts';

/** What filters know of a project. `light` is null where nothing is open, undefined where a department could not say. */
export interface FilteredProject {
  readonly regionCode: string;
  readonly keyLevels: readonly string[];
  readonly kind: string;
  readonly stage: string;
  readonly light?: string | null | undefined;
}

/** Whether a filter has to know the project to decide. */
export function needsProject({ region, level, kind, stage, light }: ProgressFilter): boolean {
  return [region, level, kind, stage, light].some((wanted) => wanted !== undefined);
}

/** Whether the project, as it is now, passes. One whose light is not known does: better one update too many than one lost. */
export function matchesFilter(filter: ProgressFilter, project: FilteredProject): boolean {
  const { region, level, kind, stage, light } = filter;
  return (
    (region === undefined || isWithinRegion(project.regionCode, region)) &&
    (level === undefined || project.keyLevels.includes(level)) &&
    (kind === undefined || project.kind === kind) &&
    (stage === undefined || project.stage === stage) &&
    (light === undefined || project.light === undefined || project.light === light)
  );
}
