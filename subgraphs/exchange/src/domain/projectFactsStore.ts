import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** What approval has announced of projects, as this log has it. */
export interface ProjectFactsStore {
  /** In the order asked; null for one not announced yet. */
  findByIds(projectIds: readonly string[]): Promise<(ProjectFacts | null)[]>;
}
