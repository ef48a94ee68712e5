import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { ServiceChoice } from './serviceChoice.ts';

/** Where choices of items for the steward's service are kept. */
export interface ServiceChoiceStore {
  /** The latest of each project, in the order asked; null for none. */
  findLatest(projectIds: readonly string[]): Promise<(ServiceChoice | null)[]>;
  /** Adds a version with its event in one transaction. @throws STALE_VERSION when somebody else added it first */
  add(choice: ServiceChoice, messages: readonly OutboxMessage[]): Promise<void>;
}
