import type { Actor } from '@guanjia/kernel/actor';
import type { Recipient } from './recipient.ts';

/** One page of the directory, in the order of ids. */
export interface RecipientQuery {
  /** Only entries whose name or id contains it, whatever the case; null for all. */
  readonly search: string | null;
  /** Behind this id. */
  readonly after: string | null;
  readonly limit: number;
}

/** Who enters recipients in the directory, and when. */
export interface Registrar {
  /** The person or system, for ledger and audit trail. */
  readonly by: Actor;
  readonly now: Date;
}

/** The directory of recipients (单位名录). Nothing is overwritten without its former entry being kept. */
export interface Directory {
  /** In the order asked; null for a stranger. */
  findByIds(ids: readonly string[]): Promise<(Recipient | null)[]>;
  find(query: RecipientQuery): Promise<Recipient[]>;
  /** All that have a folder on the network share. */
  findSharing(): Promise<Recipient[]>;
  /**
   * Adds or renews all of them, or none, and writes what is new in the ledger; how many entries are new or different.
   * @throws FORBIDDEN when one belongs to another department
   */
  register(recipients: readonly Recipient[], by: Registrar): Promise<number>;
}
