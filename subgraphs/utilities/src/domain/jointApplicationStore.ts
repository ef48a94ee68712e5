import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { JointApplication } from './jointApplication.ts';
import type { MatterTask } from './matterTask.ts';

/** What one step writes, all of it or none. */
export interface ApplicationWrite {
  readonly application: JointApplication;
  /** The matters that forwarding opens; none at any other step. */
  readonly openedTasks: readonly MatterTask[];
  readonly messages: readonly OutboxMessage[];
}

/** A page of a project's applications. */
export interface ProjectPage {
  /** Only those with a smaller id; null begins with the newest. */
  readonly before: string | null;
  readonly limit: number;
  /** Only those with a matter of this provider; null for all. */
  readonly provider: string | null;
}

/** Where joint applications are kept. */
export interface JointApplicationStore {
  /** In the order asked; null for an id nobody has. */
  findByIds(ids: readonly string[]): Promise<readonly (JointApplication | null)[]>;
  /** For each project, in the order asked, a page of its applications, newest first. */
  findByProjects(projectIds: readonly string[], page: ProjectPage): Promise<readonly (readonly JointApplication[])[]>;
  /** Those of the projects that have an application at the counter, submitted or returned and not forwarded yet. */
  findWaitingProjects(projectIds: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Saves application, matters, events and handoff in one transaction, and gives the application with its next version.
   * @throws STALE_VERSION when somebody else wrote it since it was read.
   */
  save(write: ApplicationWrite): Promise<JointApplication>;
}
