import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { PreCheck } from './preCheck.ts';

/** Where pre-checks are kept; of one that is there, findings are put right and nothing else. */
export interface PreCheckStore {
  /** Saves the pre-check and its messages in one transaction. */
  add(preCheck: PreCheck, messages: readonly OutboxMessage[]): Promise<PreCheck>;
  /** In the order asked; null for an unknown id. */
  findByIds(ids: readonly string[]): Promise<readonly (PreCheck | null)[]>;
  /** Changes one, with its row locked. @throws PRE_CHECK_NOT_FOUND */
  change(
    id: string,
    decide: (current: PreCheck) => { readonly preCheck: PreCheck; readonly messages: readonly OutboxMessage[] },
  ): Promise<PreCheck>;
  /** For each project, newest first, at most `limit`, those before the cursor id when one is given. */
  pagesOfProjects(projectIds: readonly string[], page: PreCheckPage): Promise<readonly (readonly PreCheck[])[]>;
}

/** A piece of a project's list of pre-checks. */
export interface PreCheckPage {
  readonly limit: number;
  readonly beforeId: string | null;
}
