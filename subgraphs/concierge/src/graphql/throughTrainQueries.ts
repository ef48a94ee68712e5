import { calendarDateOf, parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { requireRegion } from '@guanjia/kernel/regions';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import type { BusBooking } from '../domain/busBooking.ts';
import { requireId } from '../domain/requireId.ts';
import type { BookingFilter, SlotFilter } from '../domain/throughTrainStore.ts';
import type { QueryResolvers, ThroughTrainBookingFilter, ThroughTrainSlotFilter } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';
import { pageByTime } from './pageByRank.ts';

type ThroughTrainQuery =
  | 'throughTrainEquipment'
  | 'throughTrainBus'
  | 'throughTrainBuses'
  | 'throughTrainSlots'
  | 'throughTrainBooking'
  | 'throughTrainBookings'
  | 'myThroughTrainDay';

/** What can be asked about the through-train. */
export const throughTrainQueries: Pick<QueryResolvers, ThroughTrainQuery> = {
  throughTrainEquipment: (_, __, { needs }) => needs.busRules.pieces,
  throughTrainBus: (_, { id }, { busById }) => loadById(busById, id),
  throughTrainBuses: async (_, { region, ...asked }, { needs }) => {
    const page = pageById(asked);
    const rows = await needs.store.throughTrain.listBuses(region ? requireRegion(region, 'region') : null, page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  throughTrainSlots: async (_, { filter, ...asked }, { needs }) => {
    const page = pageByTime(asked);
    const rows = await needs.store.throughTrain.listSlots(toSlotFilter(filter ?? {}, needs.now()), page);
    return connectionOf(rows, page, bySlotTime);
  },
  throughTrainBooking: (_, { id }, { bookingById }) => loadById(bookingById, id),
  throughTrainBookings: async (_, { filter, ...asked }, { needs, scopeOf }) => {
    const page = pageByTime(asked);
    const conditions = toBookingFilter(filter ?? {});
    const scope = await scopeOf('throughTrainBooking');
    return connectionOf(await needs.store.throughTrain.listBookings(conditions, scope, page), page, bySlotTime);
  },
  myThroughTrainDay: async (_, { day, ...asked }, { needs, principal, personBySubject }) => {
    const page = pageByTime(asked);
    const on = day ? parseCalendarDate(day, 'day') : calendarDateOf(needs.now());
    const person = await personBySubject.load(principal.subject);
    const rows = person === null ? [] : await needs.store.throughTrain.listCrewDay(person.id, on, page);
    return connectionOf(rows, page, bySlotTime);
  },
};

/** Where a slot or a booking stands in a list by the time of its slot. */
export function bySlotTime({ startsAt, id }: Pick<BusBooking, 'startsAt' | 'id'>): string[] {
  return [startsAt.toISOString(), id];
}

/** A slot that has begun is not free, whoever asks for free ones. */
function toSlotFilter({ from, to, ...filter }: ThroughTrainSlotFilter, now: Date): SlotFilter {
  requireConditions(filter);
  const asked = { ...filter, from: from ? new Date(from) : null, to: to ? new Date(to) : null };
  return asked.free ? { ...asked, after: now } : asked;
}

function toBookingFilter({ from, to, status, ...filter }: ThroughTrainBookingFilter): BookingFilter {
  requireConditions(filter);
  if (filter.projectId) requireId(filter.projectId, 'projectId');
  return { ...filter, statuses: status, from: from ? new Date(from) : null, to: to ? new Date(to) : null };
}

function requireConditions({
  region,
  busId,
  crewId,
}: Pick<ThroughTrainSlotFilter, 'region' | 'busId' | 'crewId'>): void {
  if (region) requireRegion(region, 'region');
  if (busId) requireId(busId, 'busId');
  if (crewId) requireId(crewId, 'crewId');
}
