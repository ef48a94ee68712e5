import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** What approval has announced of projects, as this log has it. */
export interface ProjectFactsStore {
  /** In the order asked; null for one not announced yet. */
  findByIds(projectIds: readonly string[]): Promise<(ProjectFacts | null)[]>;
  /** Ids of the projects that carry these codes (项目代码), in the order asked; null where not exactly one does. */
  findIdsByCodes(codes: readonly string[]): Promise<(string | null)[]>;
}
