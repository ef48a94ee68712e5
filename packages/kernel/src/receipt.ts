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

/** What the recipient is handed and signs for. */
type HandedOver = Pick<HandoffRequest, 'id' | 'projectId' | 'purpose' | 'sender' | 'cover' | 'materials'>;

/** SHA-256 in hex over the canonical JSON of what the recipient is handed: id, project, purpose, cover and materials. */
export function handoffDigest(handoff: HandedOver): string {
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

/** What the exchange has witnessed of a signature that was not made with the recipient's own key (email, courier, in person). */
export const witnessEvidenceSchema = z.object({
  channel: z.enum(['EMAIL', 'COURIER', 'IN_PERSON']),
  /** Who signed, by name. */
  person: z.string().min(1).max(100),
  /** The signed-in subject, where somebody signed in; null behind a signed link. */
  subject: z.string().max(200).nullable(),
  /** Who handed it over in person, by name. */
  handedOverBy: z.string().max(100).nullable(),
  trackingNumber: z.string().max(100).nullable(),
});
export type WitnessEvidence = z.infer<typeof witnessEvidenceSchema>;

/** A receipt that the exchange signs, for what it has witnessed. */
export const witnessedReceiptSchema = receiptSchema.extend({ evidence: witnessEvidenceSchema });
export type WitnessedReceipt = z.infer<typeof witnessedReceiptSchema>;

/** The text that the exchange signs for a receipt it has witnessed. */
export function witnessedReceiptText({ evidence, ...receipt }: Omit<WitnessedReceipt, 'signature'>): string {
  const evidenceDigest = createHash('sha256').update(canonicalJson(evidence)).digest('hex');
  const { legId, recipient, digest, signedAt } = receipt;
  return ['guanjia-witnessed-receipt-v1', legId, recipient, digest, signedAt, evidenceDigest].join('\n');
}

/** Signs with the exchange's Ed25519 private key. */
export function signWitnessedReceipt(
  receipt: Omit<WitnessedReceipt, 'signature'>,
  privateKey: KeyObject,
): WitnessedReceipt {
  const signature = sign(null, Buffer.from(witnessedReceiptText(receipt)), privateKey).toString('base64');
  return { ...receipt, signature };
}

/** Whether the exchange's key has signed it. */
export function isWitnessedBy(receipt: WitnessedReceipt, publicKey: KeyObject): boolean {
  return verify(null, Buffer.from(witnessedReceiptText(receipt)), publicKey, Buffer.from(receipt.signature, 'base64'));
}
