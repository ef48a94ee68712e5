import type { Actor } from '@guanjia/kernel/actor';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';

import type { JointVisit } from '../jointVisit.ts';

/** What may happen to a joint visit, by the last part of the event's type. */
export type VisitNews =
  | 'jointVisitCalled'
  | 'jointVisitChanged'
  | 'jointVisitCancelled'
  | 'jointVisitHeld'
  | 'jointVisitFindingsAdded';

const words: Readonly<Record<VisitNews, { readonly en: string; readonly zh: string }>> = {
  jointVisitCalled: { en: 'Joint visit called', zh: '联合验收现场核查已通知' },
  jointVisitChanged: { en: 'Joint visit changed', zh: '联合验收现场核查安排变更' },
  jointVisitCancelled: { en: 'Joint visit called off', zh: '联合验收现场核查取消' },
  jointVisitHeld: { en: 'Joint visit held', zh: '联合验收现场核查已进行' },
  jointVisitFindingsAdded: { en: 'Findings of a joint visit added', zh: '联合验收现场核查意见登记' },
};

/** Tells the project's parties of a visit; what was found is read from the graph. */
export function announceVisit(
  visit: JointVisit,
  news: VisitNews,
  { by, now }: { readonly by: Actor; readonly now: Date },
): OutboxMessage {
  const { id, acceptanceId, projectId, startsAt, endsAt, place, agencies, sequence } = visit;
  const day = calendarDateOf(startsAt);
  const event: DomainEvent = {
    id: newId(),
    type: `acceptance.${news}`,
    projectId,
    time: now.toISOString(),
    entity: { typename: 'JointVisit', id },
    visibility: 'PARTIES',
    actor: { ...by },
    summary: { en: `${words[news].en}: ${day}, ${place}`, zh: `${words[news].zh}：${day}，${place}` },
    data: {
      visitId: id,
      acceptanceId,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      place,
      agencies: [...agencies],
      sequence,
    },
  };
  return { kind: 'event', event };
}
