import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** What this department knows of projects, kept up to date from the approval department's events. */
export interface ProjectFactsStore {
  /** In the order asked; null for a project not heard of. */
  findByIds(projectIds: readonly string[]): Promise<readonly (ProjectFacts | null)[]>;
}
