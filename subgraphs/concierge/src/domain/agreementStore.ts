import type { Agreement, AgreementStatus } from './agreement.ts';
import type { Page } from './page.ts';
import type { ReadScope } from './readScope.ts';

/** Which agreements are wanted. Absent means any. */
export interface AgreementFilter {
  readonly statuses?: readonly AgreementStatus[] | null | undefined;
  readonly region?: string | null | undefined;
  readonly projectId?: string | null | undefined;
}

/** Reads agreements. */
export interface AgreementStore {
  /** In the order asked; null for one that there is not, or whose project is outside the scope. */
  findAgreements(ids: readonly string[], scope: ReadScope): Promise<(Agreement | null)[]>;
  /** The one asked for or in force of each project, in the order asked. */
  findLiveOfProjects(projectIds: readonly string[]): Promise<(Agreement | null)[]>;
  /** Newest first. */
  listAgreements(query: {
    readonly filter: AgreementFilter;
    readonly scope: ReadScope;
    readonly page: Page;
  }): Promise<Agreement[]>;
}
