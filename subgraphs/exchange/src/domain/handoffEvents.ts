import { type DomainEvent, handoffPurposes, type Visibility } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Handoff, Leg } from './handoff.ts';
import { handoffStatuses, type SettledStatus } from './handoffStatus.ts';

/** Who did it, for the timeline. */
export type Actor = DomainEvent['actor'];

/** What happened to a leg, in both languages; `{leg}` data goes with every such event. */
interface LegNews {
  readonly type: string;
  readonly visibility: Visibility;
  readonly en: string;
  readonly zh: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The exchange itself, where no person acts. */
export const exchangeActor: Actor = { subject: 'system.exchange', name: '数据共享交换', right: 'CLOCK' };

/** A department has asked for a handoff. */
export function handoffRequested(handoff: Handoff): DomainEvent {
  const { sender, materials, legs, purpose, dueDate, dueProvisional } = handoff;
  const summary = {
    en: `${sender} hands ${materials.length} material(s) to ${legs.length} recipient(s), to be signed for by ${dueDate}`,
    zh: `${handoffPurposes[purpose]}：${materials.length} 份材料转交 ${legs.length} 个单位，应于 ${dueDate} 前签收`,
  };
  const data = {
    ...dataOf(handoff),
    materials: materials.length,
    legs: legs.map(({ id, recipient }) => ({ legId: id, recipient })),
    due: { date: dueDate, provisional: dueProvisional },
  };
  const actor = { subject: `system.${sender}`, name: sender, right: 'CLOCK' };
  return eventOf(handoff, handoff.requestedAt, {
    type: 'exchange.handoffRequested',
    visibility: 'PARTIES',
    actor,
    summary,
    data,
  });
}

/** Something has happened to one leg. */
export function legEvent(handoff: Handoff, leg: Leg, actor: Actor, news: LegNews): DomainEvent {
  const { type, visibility, en, zh } = news;
  const summary = { en, zh: `${handoffPurposes[handoff.purpose]}：${zh}` };
  const data = { ...dataOf(handoff), legId: leg.id, recipient: leg.recipient, ...news.data };
  return eventOf(handoff, leg.changedAt, { type, visibility, actor, summary, data });
}

/** The last leg is settled. */
export function handoffCompleted(handoff: Handoff, status: SettledStatus, now: Date): DomainEvent {
  const received = handoff.legs.filter((leg) => leg.status === 'RECEIVED').length;
  const summary = {
    en: `Handoff settled: ${received} of ${handoff.legs.length} recipient(s) signed`,
    zh: `${handoffPurposes[handoff.purpose]}：${handoffStatuses[status]}（${received}/${handoff.legs.length}）`,
  };
  const data = { ...dataOf(handoff), status, legs: handoff.legs.length, received };
  return eventOf(handoff, now, {
    type: 'exchange.handoffCompleted',
    visibility: 'PARTIES',
    actor: exchangeActor,
    summary,
    data,
  });
}

function dataOf({ id, purpose, sender }: Handoff) {
  return { handoffId: id, purpose, sender };
}

function eventOf(
  handoff: Handoff,
  time: Date,
  parts: Pick<DomainEvent, 'type' | 'visibility' | 'actor' | 'summary' | 'data'>,
): DomainEvent {
  const entity = { typename: 'Handoff', id: handoff.id };
  return { id: newId(), projectId: handoff.projectId, time: time.toISOString(), entity, ...parts };
}
