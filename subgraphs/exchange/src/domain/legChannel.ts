import type { LegDelivery } from '@guanjia/kernel/messages';
import type { Receipt } from '@guanjia/kernel/receipt';
import type { Recipient } from './recipient.ts';

/** What came of one attempt. A `failed` one is tried again; a receipt is still to be checked. */
export type ChannelAnswer =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'refuse' | 'return'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** A way on which materials travel (H1). */
export interface LegChannel {
  /** One attempt, ended within a fixed time; never throws for what the other side does. */
  deliver(delivery: LegDelivery, recipient: Recipient): Promise<ChannelAnswer>;
}
