import type { JointAcceptance } from './jointAcceptance.ts';

/** Where whole histories of projects are read. */
export interface HistoryStore {
  /** For each project, in the order asked, all its joint acceptances. Two statements. */
  ofProjects(projectIds: readonly string[]): Promise<readonly (readonly JointAcceptance[])[]>;
}
