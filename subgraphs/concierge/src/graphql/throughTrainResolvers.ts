import { DomainError } from '@guanjia/kernel/DomainError';
import { regionName } from '@guanjia/kernel/regions';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { outageOn } from '../domain/bus.ts';
import { equipmentFaults } from '../domain/equipmentCheck.ts';
import { lackingPieces } from '../domain/registerBus.ts';
import type { ProjectResolvers, Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';
import { pageByTime } from './pageByRank.ts';
import { bySlotTime } from './throughTrainQueries.ts';

type ThroughTrainTypes =
  | 'BusPiece'
  | 'BusOutage'
  | 'ThroughTrainBus'
  | 'ThroughTrainSlot'
  | 'ThroughTrainBooking'
  | 'EquipmentCheck'
  | 'CheckedPiece'
  | 'VisitEntry';

const monthShape = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** What the through-train adds to a project. */
export const projectThroughTrain: Pick<ProjectResolvers, 'throughTrainVisits'> = {
  throughTrainVisits: async ({ id }, asked, { visitsOf }) => {
    const page = pageByTime(asked);
    return connectionOf(await visitsOf.load(id, page), page, bySlotTime);
  },
};

/** Buses, slots, bookings and records of visits. */
export const throughTrainResolvers: Pick<Resolvers, ThroughTrainTypes> = {
  BusPiece: {
    name: ({ en }) => en,
    nameZh: ({ zh }) => zh,
  },
  BusOutage: {
    recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
    recordedByName: ({ recordedBy }) => recordedBy.name,
  },
  ThroughTrainBus: {
    __resolveReference: ({ id }, { busById }) => loadById(busById, id),
    regionName: ({ regionCode }) => regionName(regionCode),
    lacks: (bus, _, { needs }) => lackingPieces(bus, needs.busRules.pieces),
    inService: (bus, _, { today }) => outageOn(bus, today) === null,
    month: async ({ id }, { month }, { busMonthOf }) => {
      const [row = null] = await busMonthOf.load(id, requireMonth(month));
      return row;
    },
  },
  ThroughTrainSlot: {
    __resolveReference: ({ id }, { slotById }) => loadById(slotById, id),
    bus: ({ busId }, _, { busById }) => busById.load(busId),
    crew: ({ crewId }, _, { teamById }) => teamById.load(crewId),
    startsAt: ({ startsAt }) => startsAt.toISOString(),
    endsAt: ({ endsAt }) => endsAt.toISOString(),
    free: async ({ id, withdrawnAt, startsAt }, _, { takenBy, needs }) =>
      withdrawnAt === null && startsAt > needs.now() && (await takenBy.load(id)) === null,
    booking: async ({ id }, _, { takenBy, bookingById }) => {
      const booking = await takenBy.load(id);
      return booking === null ? null : bookingById.load(booking.id);
    },
    withdrawnAt: ({ withdrawnAt }) => withdrawnAt?.toISOString(),
  },
  ThroughTrainBooking: {
    __resolveReference: ({ id }, { bookingById }) => loadById(bookingById, id),
    project: ({ projectId }) => ({ id: projectId }),
    slot: ({ slotId }, _, { slotById }) => slotById.load(slotId),
    bus: ({ busId }, _, { busById }) => busById.load(busId),
    crew: ({ crewId }, _, { teamById }) => teamById.load(crewId),
    startsAt: ({ startsAt }) => startsAt.toISOString(),
    endsAt: ({ endsAt }) => endsAt.toISOString(),
    contactPhone: async ({ id, contactPhone }, _, { canReadContactOf }) =>
      (await canReadContactOf.load(id)) ? contactPhone : null,
    bookedAt: ({ bookedAt }) => bookedAt.toISOString(),
    bookedByName: ({ bookedBy }) => bookedBy.name,
    confirmedAt: ({ confirmedAt }) => confirmedAt?.toISOString(),
    departedAt: ({ departedAt }) => departedAt?.toISOString(),
    arrivedAt: ({ arrivedAt }) => arrivedAt?.toISOString(),
    endedAt: ({ endedAt }) => endedAt?.toISOString(),
    endedByName: ({ endedBy }) => endedBy?.name,
    lastCheck: ({ id }, _, { lastCheckOf }) => lastCheckOf.load(id),
    checks: async ({ id: bookingId }, asked, { checksOf }) => {
      const page = pageById(asked);
      return connectionOf(await checksOf.load(bookingId, page), page, ({ id }) => [id]);
    },
    record: async ({ id: bookingId }, asked, { entriesOf }) => {
      const page = pageByTime(asked);
      return connectionOf(await entriesOf.load(bookingId, page), page, ({ at, id }) => [at.toISOString(), id]);
    },
  },
  EquipmentCheck: {
    complete: ({ pieces }, _, { needs }) => equipmentFaults(pieces, needs.busRules.pieces).length === 0,
    checkedAt: ({ checkedAt }) => checkedAt.toISOString(),
    validUntil: ({ checkedAt }, _, { needs }) =>
      new Date(checkedAt.getTime() + needs.busRules.checkValidMinutes * 60_000).toISOString(),
    checkedByName: ({ checkedBy }) => checkedBy.name,
  },
  CheckedPiece: {
    nameZh: ({ code }, _, { needs }) => needs.busRules.pieces.find((piece) => piece.code === code)?.zh,
    needed: ({ code }, _, { needs }) => needs.busRules.pieces.find((piece) => piece.code === code)?.count ?? 0,
  },
  VisitEntry: {
    at: ({ at }) => at.toISOString(),
    byName: ({ by }) => by.name,
    fromApproval: ({ eventId }) => eventId !== null,
  },
};

function requireMonth(month: string): string {
  if (monthShape.test(month)) return month;
  throw new DomainError('BAD_INPUT', { field: 'month', value: month.slice(0, 20), accepted: 'a month as YYYY-MM' });
}
