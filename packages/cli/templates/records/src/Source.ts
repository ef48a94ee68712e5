/** One record of this department about a project. */
export interface WorksRecord {
  readonly id: string;
  readonly projectId: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly recordedOn: string;
}

/** Where the records are kept: put your own database behind this, and nothing else has to change. */
export interface Source {
  /** Those there are, in any order. */
  findByIds(ids: readonly string[]): Promise<readonly WorksRecord[]>;
  /** Of each of the projects the newest, at most so many. */
  findByProjects(projectIds: readonly string[], atMost: number): Promise<readonly WorksRecord[]>;
  close(): Promise<void>;
}
