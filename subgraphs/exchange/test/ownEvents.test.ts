import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import type { DomainEvent } from '@guanjia/kernel/messages';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { expect, it } from 'vitest';
import type { Handoff } from '../src/domain/handoff.ts';
import type { HandoffChange } from '../src/domain/handoffChange.ts';
import { cancelDeadLeg, failLeg, receiveLeg, replayDeadLeg, sendLeg, turnDownLeg } from '../src/domain/legChanges.ts';
import { openHandoff } from '../src/domain/openHandoff.ts';
import { createEventCheck } from '../src/jobs/createEventCheck.ts';
import { handoffTo } from './messages.ts';

it('every event of the exchange follows its definition', async () => {
  const now = new Date();
  const clerk = { subject: 'clerk-1', name: '演示督导员' };
  const { handoff, requested } = openHandoff(chinaCalendar, handoffTo(['a', 'b', 'c', 'd']).handoff);
  const [a = '', b = '', c = '', d = ''] = handoff.legs.map(({ id }) => id);
  const receipt = { legId: a, recipient: 'a', digest: 'a'.repeat(64), signedAt: now.toISOString(), signature: 'c2ln' };
  const failure = { reason: 'no answer', maxAttempts: 1 };
  const refused = { kind: 'refuse', reason: 'X', recipientName: '演示' } as const;
  const steps: ((before: Handoff) => HandoffChange)[] = [
    (before) => sendLeg(before, a, now),
    (before) => receiveLeg(before, receipt, '演示', now),
    (before) => sendLeg(before, b, now),
    (before) => turnDownLeg(before, b, refused, now),
    (before) => sendLeg(before, c, now),
    (before) => turnDownLeg(before, c, { ...refused, kind: 'return' }, now),
    (before) => sendLeg(before, d, now),
    (before) => failLeg(before, d, failure, now),
    (before) => replayDeadLeg(before, d, clerk, now),
    (before) => sendLeg(before, d, now),
    (before) => failLeg(before, d, failure, now),
    (before) => cancelDeadLeg(before, d, { reason: 'gone', actor: clerk }, now),
  ];
  const events: DomainEvent[] = [requested];
  let present = handoff;
  for (const step of steps) {
    const change = step(present);
    present = change.handoff;
    events.push(...change.events);
  }
  const catalogue = await loadEventCatalogue();
  const check = createEventCheck(catalogue);
  for (const event of events) expect([event.type, check(event)]).toEqual([event.type, null]);
  const own = [...catalogue.keys()].filter((type) => type.startsWith('exchange.'));
  expect([...new Set(events.map(({ type }) => type))].toSorted()).toEqual(own.toSorted());
});
