import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { HandoffRequest } from '../src/messages.ts';
import { newId } from '../src/newId.ts';
import { handoffDigest, isReceiptSignedBy, receiptSchema, signReceipt } from '../src/receipt.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const legId = newId();
const handoff: HandoffRequest = {
  id: newId(),
  projectId: newId(),
  purpose: 'JOINT_UTILITIES',
  sender: 'utilities',
  cover: { matters: ['water-supply'], contact: { name: '演示' } },
  materials: [
    {
      sha256: 'a'.repeat(64),
      name: '总平面图.pdf',
      mediaType: 'application/pdf',
      bytes: 10,
      classification: 'INTERNAL',
    },
  ],
  legs: [{ id: legId, recipient: 'provider-water' }],
  dueWorkingDays: 1,
  requestedAt: '2026-11-23T09:00:00+08:00',
};
const unsigned = {
  legId,
  recipient: 'provider-water',
  digest: handoffDigest(handoff),
  signedAt: '2026-11-23T02:00:00.000Z',
};

describe('a receipt (H4)', () => {
  it('is signed by the recipient over leg, digest and time', () => {
    const receipt = signReceipt(unsigned, privateKey);
    expect(receiptSchema.parse(receipt)).toEqual(receipt);
    expect(isReceiptSignedBy(receipt, publicKey)).toBe(true);
    expect(isReceiptSignedBy({ ...receipt, legId: newId() }, publicKey)).toBe(false);
    expect(isReceiptSignedBy({ ...receipt, digest: 'b'.repeat(64) }, publicKey)).toBe(false);
    expect(isReceiptSignedBy(receipt, generateKeyPairSync('ed25519').publicKey)).toBe(false);
  });

  it('has a digest that depends on content and not on the order of keys', () => {
    const reordered = { ...handoff, cover: { contact: { name: '演示' }, matters: ['water-supply'] } };
    expect(handoffDigest(reordered)).toBe(handoffDigest(handoff));
    expect(handoffDigest({ ...handoff, cover: { ...handoff.cover, matters: ['gas'] } })).not.toBe(
      handoffDigest(handoff),
    );
    expect(handoffDigest({ ...handoff, materials: [] })).not.toBe(handoffDigest(handoff));
  });
});
