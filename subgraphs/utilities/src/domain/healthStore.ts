import type { JointApplication } from './jointApplication.ts';

/** What of matters that have come to their end a project's health is made of. */
export interface FinishedMatter {
  readonly projectId: string;
  readonly matterCode: string;
}

/** Where a project's health is read beside its matters under way: a fixed number of statements. */
export interface HealthStore {
  /** Of all the projects. */
  finishedMatters(projectIds: readonly string[]): Promise<readonly FinishedMatter[]>;
  /** For each project, in the order asked, its applications at the counter: submitted or returned, not forwarded yet. */
  waitingApplications(projectIds: readonly string[]): Promise<readonly (readonly JointApplication[])[]>;
}
