import { generateKeyPairSync } from 'node:crypto';
import { newId } from '@guanjia/kernel/newId';
import { handoffDigest, signReceipt } from '@guanjia/kernel/receipt';
import { expect, it } from 'vitest';
import { requireReceipt } from './requireReceipt.ts';

const keys = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const leg = { id: newId(), recipient: 'water' };
const handoff = {
  id: newId(),
  projectId: newId(),
  purpose: 'JOINT_UTILITIES' as const,
  sender: 'utilities',
  cover: { a: 1 },
  materials: [],
  legs: [leg],
  dueWorkingDays: 3,
  requestedAt: '2026-03-02T01:00:00.000Z',
};
const recipient = {
  id: 'water',
  name: '演示供水',
  department: 'utilities',
  channel: 'PLATFORM' as const,
  endpoint: 'http://127.0.0.1/handoffs',
  email: null,
  shareFolder: null,
  address: null,
  maxConcurrent: null,
  perMinute: null,
  publicKey: keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
};
const words = {
  legId: leg.id,
  recipient: 'water',
  digest: handoffDigest(handoff),
  signedAt: '2026-03-02T01:00:01.000Z',
};

it('accepts the recipient’s word for this delivery', () => {
  expect(() => requireReceipt(signReceipt(words, keys.privateKey), { leg, handoff }, recipient)).not.toThrow();
});

it.each([
  ['legId', signReceipt({ ...words, legId: newId() }, keys.privateKey)],
  ['recipient', signReceipt({ ...words, recipient: 'gas' }, keys.privateKey)],
  ['digest', signReceipt({ ...words, digest: 'b'.repeat(64) }, keys.privateKey)],
  ['signature', signReceipt(words, stranger.privateKey)],
  ['signature', { ...signReceipt(words, keys.privateKey), signedAt: '2026-03-02T02:00:00.000Z' }],
  ['signature', { ...signReceipt(words, keys.privateKey), signature: '' }],
])('refuses a wrong %s', (field, receipt) => {
  expect(() => requireReceipt(receipt, { leg, handoff }, recipient)).toThrow(
    expect.objectContaining({ code: 'RECEIPT_INVALID', detail: { field } }),
  );
});
