import type { HandoffChannel, LegDelivery } from '@guanjia/kernel/messages';
import type { Receipt } from '@guanjia/kernel/receipt';
import type { Recipient } from './recipient.ts';

/**
 * What came of one attempt. A `failed` one is tried again; a receipt is still to be checked; `delivered` means that it lies
 * with the recipient and that the receipt comes later, by a way of its own.
 */
export type ChannelAnswer =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'delivered' }
  | { readonly kind: 'refuse' | 'return'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** A way on which a machine carries materials (H1). */
export interface LegChannel {
  /** One attempt, ended within a fixed time; never throws for what the other side does. Safe to repeat. */
  deliver(delivery: LegDelivery, recipient: Recipient): Promise<ChannelAnswer>;
}

/** Channels that a worker goes; on the others persons do. */
export type CarriedChannel = Extract<HandoffChannel, 'PLATFORM' | 'EMAIL' | 'NETWORK_SHARE'>;

/** The channels of this installation; null for one that is not set up. */
export type LegChannels = Readonly<Record<CarriedChannel, LegChannel | null>>;

/** Whether a worker carries it. */
export function isCarried(channel: HandoffChannel): channel is CarriedChannel {
  return channel === 'PLATFORM' || channel === 'EMAIL' || channel === 'NETWORK_SHARE';
}
