import type { Recipient } from './recipient.ts';

/** The directory of recipients (单位名录). Nothing is overwritten without its former entry being kept. */
export interface Directory {
  /** In the order asked; null for a stranger. */
  findByIds(ids: readonly string[]): Promise<(Recipient | null)[]>;
  /**
   * Adds or renews all of them, or none; how many entries are new or different.
   * @throws FORBIDDEN when one belongs to another department
   */
  register(recipients: readonly Recipient[], now: Date): Promise<number>;
}
