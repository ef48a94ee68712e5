import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonicalJson.ts';
import type { HandoffRequest } from './messages.ts';

/** A recipient's word that it has the cover sheet and the materials (H4). */
export const receiptSchema = z.object({
  legId: z.uuid(),
  recipient: z.string().min(1),
  /** SHA-256 in hex of cover and materials, see `handoffDigest`. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  signedAt: z.iso.datetime({ offset: true }),
  /** Ed25519 over `receiptText`, in base64. */
  signature: z.base64().max(128),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** SHA-256 in hex over the canonical JSON of what the recipient is handed: id, project, purpose, cover and materials. */
export function handoffDigest(handoff: HandoffRequest): string {
  const { id, projectId, purpose, sender, cover, materials } = handoff;
  return createHash('sha256').update(canonicalJson({ id, projectId, purpose, sender, cover, materials })).digest('hex');
}

/** The text a recipient signs. */
export function receiptText(receipt: Omit<Receipt, 'signature'>): string {
  return ['guanjia-receipt-v1', receipt.legId, receipt.recipient, receipt.digest, receipt.signedAt].join('\n');
}

/** Signs with the recipient's Ed25519 private key. */
export function signReceipt(receipt: Omit<Receipt, 'signature'>, privateKey: KeyObject): Receipt {
  const signature = sign(null, Buffer.from(receiptText(receipt)), privateKey).toString('base64');
  return { ...receipt, signature };
}

/** Whether the signature is that of the key's owner. */
export function isReceiptSignedBy(receipt: Receipt, publicKey: KeyObject): boolean {
  return verify(null, Buffer.from(receiptText(receipt)), publicKey, Buffer.from(receipt.signature, 'base64'));
}
