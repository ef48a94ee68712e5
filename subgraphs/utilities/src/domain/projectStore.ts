import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** What approval has announced of projects. */
export interface ProjectStore {
  /** In the order asked; null for a project not announced yet. */
  findByIds(projectIds: readonly string[]): Promise<readonly (ProjectFacts | null)[]>;
}
