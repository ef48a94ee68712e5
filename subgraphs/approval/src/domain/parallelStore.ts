import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { ApplicationChange } from './applicationChange.ts';
import type { ParallelApplication } from './parallelApplication.ts';
import type { SubmittedForm } from './submittedForm.ts';

/** Several applications submitted as one: to be saved as a whole (X3). */
export interface ParallelSubmission {
  readonly parallel: ParallelApplication;
  /** The form it was made of, or null. */
  readonly form: SubmittedForm | null;
  readonly changes: readonly ApplicationChange[];
  readonly messages: readonly OutboxMessage[];
}

/** A page of each project's parallel applications, the newest first. */
export interface ParallelQuestion {
  readonly projectIds: readonly string[];
  readonly limit: number;
  /** Id to start behind. */
  readonly after: string | null;
}

/** Where parallel applications and submitted forms are kept (A5 A7). */
export interface ParallelStore {
  /** In the order asked. */
  findByIds(ids: readonly string[]): Promise<(ParallelApplication | null)[]>;
  /** The instance of each application; an application of none has no entry. */
  ofApplications(applicationIds: readonly string[]): Promise<ReadonlyMap<string, ParallelApplication>>;
  /** By project; one without any has no entry. */
  pageOfProjects(question: ParallelQuestion): Promise<ReadonlyMap<string, ParallelApplication[]>>;
  /** In the order asked. */
  findForms(ids: readonly string[]): Promise<(SubmittedForm | null)[]>;
  /** The latest first. */
  formsOfProject(projectId: string): Promise<SubmittedForm[]>;
  /**
   * Saves the instance, its form, all its applications and their events in one transaction.
   * @throws STALE_VERSION, APPLICATION_EXISTS
   */
  add(submission: ParallelSubmission): Promise<void>;
  /** Saves steps of several applications of an instance and their events in one transaction. @throws STALE_VERSION */
  step(change: Pick<ParallelSubmission, 'changes' | 'messages'>): Promise<void>;
}
