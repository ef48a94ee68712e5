import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { announce } from './announce.ts';
import type { BusBooking } from './busBooking.ts';
import type { Occasion } from './occasion.ts';
import type { ThroughTrainEventType } from './throughTrainEventType.ts';

const words = {
  throughTrainBooked: { en: 'Visit of the through-train booked', zh: '预约直通车上门服务' },
  throughTrainMoved: { en: 'Visit of the through-train moved to another time', zh: '直通车预约改期' },
  throughTrainConfirmed: { en: 'Visit of the through-train confirmed', zh: '直通车预约已确认' },
  throughTrainDeparted: { en: 'The through-train has left', zh: '直通车已出发' },
  throughTrainArrived: { en: 'The through-train is on the site', zh: '直通车已到现场' },
  throughTrainDone: { en: 'Visit of the through-train done', zh: '直通车上门服务完成' },
  throughTrainCancelled: { en: 'Visit of the through-train called off', zh: '取消直通车预约' },
  throughTrainMissed: { en: 'The through-train found nobody', zh: '直通车到访未遇' },
  throughTrainRecorded: { en: 'Recorded on the visit of the through-train', zh: '直通车现场记录' },
} as const satisfies Record<ThroughTrainEventType, { en: string; zh: string }>;

/** What is told of a booking: when it is, and by which bus and crew; `more` is what the type adds. */
export function throughTrainMessage(
  occasion: Occasion,
  type: ThroughTrainEventType,
  booking: BusBooking,
  more: DomainEvent['data'] = {},
): OutboxMessage {
  const { id, projectId, busId, crewId, startsAt, endsAt, status } = booking;
  const from = new Date(startsAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  return announce(occasion, type, {
    projectId,
    entity: { typename: 'ThroughTrainBooking', id },
    visibility: 'PARTIES',
    summary: { en: `${words[type].en} (${from}).`, zh: `${words[type].zh}（${from}）` },
    data: {
      bookingId: id,
      busId,
      crewId,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      status,
      ...more,
    },
  });
}
