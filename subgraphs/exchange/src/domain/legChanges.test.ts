import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { DomainError } from '@guanjia/kernel/DomainError';
import { handoffRequestSchema } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Handoff } from './handoff.ts';
import type { HandoffChange } from './handoffChange.ts';
import { handoffStatusOf, isSettled } from './handoffStatus.ts';
import {
  cancelLegFor,
  deliverLeg,
  failLeg,
  legOf,
  receiveLeg,
  recoverLeg,
  replayDeadLeg,
  sendLeg,
  turnDownLeg,
} from './legChanges.ts';
import { openHandoff } from './openHandoff.ts';
import { dispatchLeg, handOverLeg } from './personChanges.ts';

const now = new Date('2026-03-02T09:00:00+08:00');
const maxAttempts = 3;
const clerk = { subject: 'clerk-1', name: '演示督导员' };

function open(legCount: number) {
  const legs = Array.from({ length: legCount }, (_, place) => ({ id: newId(), recipient: `recipient-${place}` }));
  return openHandoff(
    chinaCalendar,
    handoffRequestSchema.parse({
      id: newId(),
      projectId: newId(),
      purpose: 'JOINT_UTILITIES',
      sender: 'utilities',
      cover: { matter: '供水' },
      materials: [],
      legs,
      dueWorkingDays: 3,
      requestedAt: now.toISOString(),
    }),
    10,
  );
}

const receiptOf = (legId: string, recipient: string) => ({
  legId,
  recipient,
  digest: 'a'.repeat(64),
  signedAt: now.toISOString(),
  signature: 'c2lnbmF0dXJl',
  evidence: null,
});

type Step = (handoff: Handoff, legId: string) => HandoffChange;

const steps: Readonly<Record<string, Step>> = {
  send: (handoff, legId) => sendLeg(handoff, legId, 'PLATFORM', now),
  receive: (handoff, legId) => receiveLeg(handoff, receiptOf(legId, legOf(handoff, legId).recipient), '演示单位', now),
  refuse: (handoff, legId) => turnDownLeg(handoff, legId, { kind: 'refuse', reason: 'X', recipientName: '演示' }, now),
  deliver: (handoff, legId) => deliverLeg(handoff, legId, '演示', now),
  dispatch: (handoff, legId) =>
    dispatchLeg(
      handoff,
      legId,
      { carrier: '演示快递', trackingNumber: 'D1', actor: clerk, recipientName: '演示' },
      now,
    ),
  handOver: (handoff, legId) => handOverLeg(handoff, legId, { actor: clerk, recipientName: '演示' }, now),
  return: (handoff, legId) => turnDownLeg(handoff, legId, { kind: 'return', reason: 'X', recipientName: '演示' }, now),
  fail: (handoff, legId) => failLeg(handoff, legId, { reason: 'no answer', maxAttempts, recipientName: '演示' }, now),
  recover: (handoff, legId) => recoverLeg(handoff, legId, { maxAttempts, recipientName: '演示' }, now),
  replay: (handoff, legId) =>
    replayDeadLeg(handoff, legId, { actor: clerk, channel: null, recipientName: '演示' }, now),
  cancel: (handoff, legId) =>
    cancelLegFor(handoff, legId, { reason: 'not needed', actor: clerk, recipientName: '演示' }, now),
};

describe('a handoff', () => {
  it('is to be signed for within working days from the day it was asked for', () => {
    const { handoff, requested } = open(2);
    expect(handoff).toMatchObject({ dueDate: '2026-03-05', dueProvisional: false, status: 'PENDING' });
    expect(requested).toMatchObject({
      type: 'exchange.handoffRequested',
      entity: { typename: 'Handoff', id: handoff.id },
    });
  });

  it('goes from waiting to signed', () => {
    const { handoff } = open(1);
    const legId = handoff.legs[0]?.id ?? '';
    const sent = sendLeg(handoff, legId, 'PLATFORM', now).handoff;
    expect(sent).toMatchObject({ status: 'IN_TRANSIT', legs: [{ status: 'IN_TRANSIT', attempts: 1 }] });
    const {
      handoff: signed,
      events,
      steps: entries,
      receipts,
    } = receiveLeg(sent, receiptOf(legId, 'recipient-0'), '演示供水', now);
    expect(signed).toMatchObject({
      status: 'RECEIVED',
      completedAt: now,
      legs: [{ status: 'RECEIVED', receivedAt: now }],
    });
    expect(events.map(({ type }) => type)).toEqual(['exchange.handoffLegReceived', 'exchange.handoffCompleted']);
    expect(receipts).toMatchObject([{ legId }]);
    expect(entries).toMatchObject([{ step: 'received', legId, detail: { receipt: { legId } } }]);
  });

  it('dies after the last attempt, is replayed with all attempts anew, and can be given up', () => {
    let { handoff } = open(1);
    const legId = handoff.legs[0]?.id ?? '';
    const tryOnce = () => {
      handoff = sendLeg(handoff, legId, 'PLATFORM', now).handoff;
      const failed = failLeg(handoff, legId, { reason: 'no answer', maxAttempts, recipientName: '演示' }, now);
      handoff = failed.handoff;
      return [legOf(handoff, legId).status, failed.events.map(({ type }) => type)];
    };
    expect([tryOnce(), tryOnce(), tryOnce()]).toEqual([
      ['PENDING', []],
      ['PENDING', []],
      ['DEAD', ['exchange.handoffLegDead']],
    ]);
    expect(handoff.status).toBe('NEEDS_ATTENTION');
    handoff = replayDeadLeg(handoff, legId, { actor: clerk, channel: null, recipientName: '演示' }, now).handoff;
    expect([tryOnce(), tryOnce(), tryOnce()].map(([status]) => status)).toEqual(['PENDING', 'PENDING', 'DEAD']);
    const cancelled = cancelLegFor(handoff, legId, { reason: 'not needed', actor: clerk, recipientName: '演示' }, now);
    expect(cancelled.handoff.status).toBe('CANCELLED');
    expect(cancelled.events.map(({ type }) => type)).toEqual([
      'exchange.handoffLegCancelled',
      'exchange.handoffCompleted',
    ]);
  });

  it('follows from its legs after any steps, and says once that it is settled', () => {
    const command = fc.record({ place: fc.nat(2), name: fc.constantFrom(...Object.keys(steps)) });
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        let { handoff } = open(3);
        let completed = 0;
        for (const { place, name } of commands) {
          const legId = handoff.legs[place]?.id ?? '';
          try {
            const change = steps[name]?.(handoff, legId);
            if (change === undefined) continue;
            handoff = change.handoff;
            completed += change.events.filter(({ type }) => type === 'exchange.handoffCompleted').length;
          } catch (refusal) {
            expect(refusal).toBeInstanceOf(DomainError);
          }
          expect(handoff.status).toBe(handoffStatusOf(handoff.legs));
          expect(completed).toBe(isSettled(handoff.status) ? 1 : 0);
          expect(handoff.completedAt !== null).toBe(isSettled(handoff.status));
        }
      }),
    );
  });

  it('knows no leg of another handoff', () => {
    expect(() => sendLeg(open(1).handoff, newId(), 'PLATFORM', now)).toThrow(
      expect.objectContaining({ code: 'HANDOFF_NOT_FOUND' }),
    );
  });
});
