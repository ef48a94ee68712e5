import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** What approval has announced of projects, as it is kept here; null for a project not heard of. */
export interface ProjectStore {
  findFacts(projectIds: readonly string[]): Promise<(ProjectFacts | null)[]>;
}
