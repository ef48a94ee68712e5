import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import type { DomainEvent } from '@guanjia/kernel/messages';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { expect, it } from 'vitest';
import type { Handoff } from '../src/domain/handoff.ts';
import type { HandoffChange } from '../src/domain/handoffChange.ts';
import {
  cancelLegFor,
  deliverLeg,
  failLeg,
  receiveLeg,
  replayDeadLeg,
  sendLeg,
  turnDownLeg,
} from '../src/domain/legChanges.ts';
import { openHandoff } from '../src/domain/openHandoff.ts';
import { escalationNote, overdueNote } from '../src/domain/overdueNotes.ts';
import { dispatchLeg, handOverLeg } from '../src/domain/personChanges.ts';
import { createEventCheck } from '../src/jobs/createEventCheck.ts';
import { handoffTo } from './messages.ts';

it('every event of the exchange follows its definition', async () => {
  const now = new Date();
  const clerk = { subject: 'clerk-1', name: '演示督导员' };
  const { handoff, requested } = openHandoff(chinaCalendar, handoffTo(['a', 'b', 'c', 'd', 'e', 'f']).handoff, 10);
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = handoff.legs.map(({ id }) => id);
  const receipt = {
    legId: a,
    recipient: 'a',
    digest: 'a'.repeat(64),
    signedAt: now.toISOString(),
    signature: 'c2ln',
    evidence: null,
  };
  const failure = { reason: 'no answer', maxAttempts: 1, recipientName: '演示' };
  const refused = { kind: 'refuse', reason: 'X', recipientName: '演示' } as const;
  const byClerk = { actor: clerk, recipientName: '演示' };
  const steps: ((before: Handoff) => HandoffChange)[] = [
    (before) => sendLeg(before, a, 'PLATFORM', now),
    (before) => receiveLeg(before, receipt, '演示', now),
    (before) => sendLeg(before, b, 'PLATFORM', now),
    (before) => turnDownLeg(before, b, refused, now),
    (before) => sendLeg(before, c, 'PLATFORM', now),
    (before) => turnDownLeg(before, c, { ...refused, kind: 'return' }, now),
    (before) => sendLeg(before, d, 'PLATFORM', now),
    (before) => failLeg(before, d, failure, now),
    (before) => replayDeadLeg(before, d, { actor: clerk, channel: null, recipientName: '演示' }, now),
    (before) => sendLeg(before, d, 'PLATFORM', now),
    (before) => failLeg(before, d, failure, now),
    (before) => cancelLegFor(before, d, { reason: 'gone', actor: clerk, recipientName: '演示' }, now),
    (before) => dispatchLeg(before, e, { ...byClerk, carrier: '演示快递', trackingNumber: 'D1' }, now),
    (before) => deliverLeg(before, e, '演示', now),
    (before) => handOverLeg(before, f, byClerk, now),
  ];
  const events: DomainEvent[] = [requested];
  let present = handoff;
  for (const step of steps) {
    const change = step(present);
    present = change.handoff;
    events.push(...change.events);
  }
  events.push(overdueNote(present, now, { mailed: [], failed: [] }).event, escalationNote(present, now).event);
  const last = turnDownLeg(turnDownLeg(present, e, refused, now).handoff, f, refused, now);
  events.push(...last.events);
  const catalogue = await loadEventCatalogue();
  const check = createEventCheck(catalogue);
  for (const event of events) expect([event.type, check(event)]).toEqual([event.type, null]);
  const own = [...catalogue.keys()].filter((type) => type.startsWith('exchange.'));
  expect([...new Set(events.map(({ type }) => type))].toSorted()).toEqual(own.toSorted());
});
