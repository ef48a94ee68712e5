import type { ProjectStage } from '../generated/pages/wall/wallRows.ts';

/** The stages of a project, in the order they are gone through. */
export const stages = [
  'REGISTERED',
  'LAND_USE_PLANNING',
  'ENGINEERING_CONSTRUCTION',
  'CONSTRUCTION_PERMIT',
  'COMPLETION_ACCEPTANCE',
  'COMPLETED',
] as const satisfies readonly ProjectStage[];
