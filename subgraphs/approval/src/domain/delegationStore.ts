import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Delegation } from './delegation.ts';

/** Which delegations are wanted. Null means any. */
export interface DelegationFilter {
  readonly agency: AgencyCode | null;
  /** Subject of the person. */
  readonly delegate: string | null;
  /** Live on this day. */
  readonly liveOn: CalendarDate | null;
}

/** A page of delegations, the newest first. */
export interface DelegationsQuestion {
  readonly filter: DelegationFilter;
  readonly limit: number;
  /** Id to start behind. */
  readonly after: string | null;
}

/** Where delegations are kept. */
export interface DelegationStore {
  /** In the order asked. */
  findByIds(ids: readonly string[]): Promise<(Delegation | null)[]>;
  /** All that were ever granted to a person. */
  grantedTo(subject: string): Promise<Delegation[]>;
  page(question: DelegationsQuestion): Promise<Delegation[]>;
  /** @throws SEAL_NUMBER_TAKEN when another delegation holds the seal on one of the days, or another agency ever had it */
  add(delegation: Delegation, message: OutboxMessage): Promise<void>;
  /** @throws STALE_VERSION */
  update(before: Delegation, after: Delegation, message: OutboxMessage): Promise<void>;
}
