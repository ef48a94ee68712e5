import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { PreCheck } from './preCheck.ts';

/** Where pre-checks are kept; they are only ever added. */
export interface PreCheckStore {
  /** Saves the pre-check and its messages in one transaction. */
  add(preCheck: PreCheck, messages: readonly OutboxMessage[]): Promise<PreCheck>;
  /** For each project, newest first, at most `limit`, those before the cursor id when one is given. */
  pagesOfProjects(projectIds: readonly string[], page: PreCheckPage): Promise<readonly (readonly PreCheck[])[]>;
}

/** A piece of a project's list of pre-checks. */
export interface PreCheckPage {
  readonly limit: number;
  readonly beforeId: string | null;
}
