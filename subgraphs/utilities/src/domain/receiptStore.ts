import type { Receipt } from '@guanjia/kernel/receipt';
import type { TaskWrite } from './matterTaskStore.ts';

/** Where the receipts are kept that providers signed (H4). */
export interface ReceiptStore {
  /** The receipt given for that leg, or null. */
  findByLeg(legId: string): Promise<Receipt | null>;
  /**
   * Keeps the receipt together with the effect of the delivery in one transaction, once for each leg: when the leg was
   * received before, nothing is written and the first receipt is given.
   */
  receive(receipt: Receipt, effect: readonly TaskWrite[]): Promise<Receipt>;
}
