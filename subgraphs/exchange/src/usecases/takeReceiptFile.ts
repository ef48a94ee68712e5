import { DomainError } from '@guanjia/kernel/DomainError';
import type { Receipt } from '@guanjia/kernel/receipt';
import { deliveryOf } from '../domain/deliveryOf.ts';
import type { Handoff, Leg } from '../domain/handoff.ts';
import type { HandoffChange } from '../domain/handoffChange.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import { legOf, receiveLeg, turnDownLeg } from '../domain/legChanges.ts';
import type { Recipient } from '../domain/recipient.ts';
import { requireReceipt } from '../domain/requireReceipt.ts';

export interface TakeReceiptNeeds {
  readonly handoffs: Pick<HandoffStore, 'change'>;
}

/** What a recipient has put in its folder for a leg: a receipt signed with its own key, or that it will not have it. */
export type ReceiptFile =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'refuse' | 'return'; readonly reason: string };

/** `later`: the leg is to be sent again, by a worker or a person, and can take an answer when it has arrived. */
export type Taken = 'taken' | 'later';

/**
 * Settles a leg by what its recipient has put in its folder on the share. The same file again has no effect.
 * @throws HANDOFF_NOT_FOUND, RECEIPT_INVALID, TRANSITION_NOT_ALLOWED for a file that is not good for this leg
 */
export async function takeReceiptFile(
  { handoffs }: TakeReceiptNeeds,
  recipient: Recipient,
  legId: string,
  file: ReceiptFile,
): Promise<Taken> {
  const { handoff } = await handoffs.change(legId, (before, now) => decide(before, { recipient, legId, file }, now));
  return isToBeSent(legOf(handoff, legId)) ? 'later' : 'taken';
}

interface Given {
  readonly recipient: Recipient;
  readonly legId: string;
  readonly file: ReceiptFile;
}

function decide(handoff: Handoff, { recipient, legId, file }: Given, now: Date): HandoffChange | null {
  const leg = legOf(handoff, legId);
  if (leg.recipient !== recipient.id) throw new DomainError('RECEIPT_INVALID', { field: 'recipient' });
  if (file.kind === 'receipt') {
    requireReceipt(file.receipt, deliveryOf(handoff, leg), recipient);
    if (isToBeSent(leg) || leg.status === 'RECEIVED') return null;
    return receiveLeg(handoff, { ...file.receipt, evidence: null }, recipient.name, now);
  }
  // unlike a receipt it is not signed: only the folder says whose it is
  if (leg.channel !== 'NETWORK_SHARE') throw new DomainError('RECEIPT_INVALID', { field: 'channel' });
  if (isToBeSent(leg) || isTurnedDown(leg, file.kind)) return null;
  return turnDownLeg(handoff, legId, { kind: file.kind, reason: file.reason, recipientName: recipient.name }, now);
}

function isToBeSent({ status }: Pick<Leg, 'status'>): boolean {
  return status === 'PENDING' || status === 'DEAD';
}

function isTurnedDown({ status }: Pick<Leg, 'status'>, kind: 'refuse' | 'return'): boolean {
  return status === (kind === 'refuse' ? 'REFUSED' : 'RETURNED');
}
