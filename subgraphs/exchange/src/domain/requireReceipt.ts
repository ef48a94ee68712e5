import { DomainError } from '@guanjia/kernel/DomainError';
import type { LegDelivery } from '@guanjia/kernel/messages';
import { handoffDigest, isReceiptSignedBy, type Receipt } from '@guanjia/kernel/receipt';
import type { Recipient } from './recipient.ts';
import { requirePublicKey } from './requirePublicKey.ts';

/**
 * Refuses a receipt that is not this recipient's word for this delivery (H4).
 * @throws RECEIPT_INVALID naming what does not agree
 */
export function requireReceipt(receipt: Receipt, { leg, handoff }: LegDelivery, recipient: Recipient): void {
  if (receipt.legId !== leg.id) throw refusal('legId');
  if (receipt.recipient !== leg.recipient) throw refusal('recipient');
  if (receipt.digest !== handoffDigest(handoff)) throw refusal('digest');
  if (recipient.publicKey === null) throw refusal('publicKey');
  if (!isReceiptSignedBy(receipt, requirePublicKey(recipient.publicKey, 'publicKey'))) throw refusal('signature');
}

function refusal(field: string): DomainError {
  return new DomainError('RECEIPT_INVALID', { field });
}
