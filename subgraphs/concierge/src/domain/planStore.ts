import type { EnterprisePlan } from './enterprisePlan.ts';

/** Where the plans of projects are kept (一企一策). */
export interface PlanStore {
  /** All plans of each project, the latest first. */
  listPlansOfProjects(projectIds: readonly string[]): Promise<EnterprisePlan[][]>;
}
