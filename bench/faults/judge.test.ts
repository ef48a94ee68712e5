import { generateKeyPairSync } from 'node:crypto';
import { newId } from '@guanjia/kernel/newId';
import { signReceipt } from '@guanjia/kernel/receipt';
import { expect, it } from 'vitest';
import { type EventRecord, judge, type LegRecord, type RowRecord } from './judge.ts';

const projectId = newId();
const keys = generateKeyPairSync('ed25519');
const keyOf = (recipient: string) => (recipient === 'steady-1' ? keys.publicKey : undefined);

function receivedLeg(more: Partial<LegRecord> = {}): LegRecord {
  const leg = { legId: newId(), recipient: 'steady-1', digest: 'ab'.repeat(32) };
  const receipt = signReceipt({ ...leg, signedAt: new Date().toISOString() }, keys.privateKey);
  return { ...leg, status: 'RECEIVED', receipt, effects: 1, ...more };
}

function requested(handoffId: string, seq: number, gseq: number): EventRecord {
  return { projectId, seq, gseq, id: newId(), type: 'exchange.handoffRequested', entityId: handoffId };
}

/** Two handoffs of one project, and what a faultless exchange makes of them. */
function good() {
  const [first, second] = [newId(), newId()];
  return {
    sent: [first, second].map((messageId) => ({ projectId, messageId })),
    legs: [receivedLeg(), receivedLeg()],
    events: [requested(first, 1, 10), requested(second, 2, 12)],
  } satisfies RowRecord;
}

it('finds nothing wrong where nothing is', () => {
  expect(judge(good(), keyOf)).toEqual({ legs: 2, lost: 0, duplicated: 0, disordered: 0, examples: [] });
});

it.each([
  ['a leg the exchange does not know', { status: null, receipt: null }],
  ['a leg without an effect', { effects: 0 }],
  ['a leg that is still on its way', { status: 'IN_TRANSIT' }],
  ['a leg without a receipt', { receipt: null }],
  ['a receipt for something else', { digest: 'cd'.repeat(32) }],
  ['a receipt of a recipient without a key', { recipient: 'steady-2' }],
])('counts as lost: %s', (_, change) => {
  const record = { ...good(), legs: [receivedLeg(), receivedLeg(change)] };
  expect(judge(record, keyOf)).toMatchObject({ lost: 1, duplicated: 0, disordered: 0 });
});

it('counts as lost a receipt that a stranger has signed', () => {
  const leg = receivedLeg();
  const stranger = generateKeyPairSync('ed25519').privateKey;
  const words = { legId: leg.legId, recipient: leg.recipient, digest: leg.digest, signedAt: new Date().toISOString() };
  const record = { ...good(), legs: [{ ...leg, receipt: signReceipt(words, stranger) }] };
  expect(judge(record, keyOf).lost).toBe(1);
});

it('counts as lost a message that never reached the log', () => {
  const record = good();
  expect(judge({ ...record, events: record.events.slice(0, 1) }, keyOf).lost).toBe(1);
});

it('counts every effect but the first of a leg', () => {
  const verdict = judge({ ...good(), legs: [receivedLeg({ effects: 3 }), receivedLeg()] }, keyOf);
  expect(verdict).toMatchObject({ lost: 0, duplicated: 2, disordered: 0 });
});

it('sees a hole in the numbers of a project', () => {
  const record = good();
  const [first, second] = record.events;
  const holed = [first, { ...second, seq: 3 }] as EventRecord[];
  expect(judge({ ...record, events: holed }, keyOf).disordered).toBe(1);
});

it('sees messages that stand in the log in another order than they were sent', () => {
  const record = good();
  const [first, second] = record.sent.map(({ messageId }) => messageId) as [string, string];
  const turned = [requested(second, 1, 10), requested(first, 2, 12)];
  expect(judge({ ...record, events: turned }, keyOf)).toMatchObject({ lost: 0, disordered: 1 });
});

it('sees a message that is in the log twice', () => {
  const record = good();
  const [first] = record.sent.map(({ messageId }) => messageId) as [string];
  const repeated = [...record.events, requested(first, 3, 15)];
  expect(judge({ ...record, events: repeated }, keyOf).disordered).toBeGreaterThan(0);
});

it('knows an event by its own id and a handoff by what it is about', () => {
  const [messageId, handoffId] = [newId(), newId()];
  const event = { projectId, seq: 1, gseq: 4, id: messageId, type: 'approval.projectRegistered', entityId: projectId };
  const record = {
    sent: [messageId, handoffId].map((each) => ({ projectId, messageId: each })),
    legs: [],
    events: [event, requested(handoffId, 2, 5)],
  };
  expect(judge(record, keyOf)).toMatchObject({ lost: 0, disordered: 0 });
});
