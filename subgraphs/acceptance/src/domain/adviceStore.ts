import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Advice } from './advice.ts';

/** A piece of a project's questions, newest first. */
export interface AdvicePage {
  readonly limit: number;
  readonly beforeId: string | null;
}

/** Questions that wait for an answer, the oldest first. */
export interface AdviceInboxQuery {
  /** GB/T 2260 codes; only questions of projects within one of them. */
  readonly regions: readonly string[];
  readonly limit: number;
  readonly afterId: string | null;
}

/** Where questions and answers are kept; each change with its messages in one transaction. */
export interface AdviceStore {
  add(advice: Advice, messages: readonly OutboxMessage[]): Promise<Advice>;
  /** With the row locked. @throws ADVICE_NOT_FOUND */
  change(
    id: string,
    decide: (current: Advice) => { readonly advice: Advice; readonly messages: readonly OutboxMessage[] },
  ): Promise<Advice>;
  pagesOfProjects(projectIds: readonly string[], page: AdvicePage): Promise<readonly (readonly Advice[])[]>;
  waiting(query: AdviceInboxQuery): Promise<readonly Advice[]>;
}
