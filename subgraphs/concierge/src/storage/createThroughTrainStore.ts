import { nextDate, startOfDay } from '@guanjia/kernel/calendarDate';
import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  or,
  sql,
} from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { regionsAround } from '../domain/regionsAround.ts';
import type { BookingFilter, SlotFilter, ThroughTrainStore } from '../domain/throughTrainStore.ts';
import { bookingInScope, servesOnCrew } from './bookingInScope.ts';
import { countBusMonths } from './countBusMonths.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { projectInRegion } from './projectInRegion.ts';
import { isWithin } from './sqlConditions.ts';
import { busBookings, buses, busSlots, equipmentChecks, visitEntries } from './throughTrainTables.ts';
import { toBus, toBusBooking, toBusSlot, toEquipmentCheck, toVisitEntry } from './toThroughTrain.ts';

const mostArrived = 100;
/** A booking that has its slot. */
const stands = ne(busBookings.status, 'CANCELLED');

/** Buses, slots, bookings and records of visits in PostgreSQL. */
export function createThroughTrainStore(db: Reader): ThroughTrainStore {
  return {
    async findBuses(ids) {
      const rows = await db
        .select()
        .from(buses)
        .where(inArray(buses.id, [...ids]));
      return inOrderOf(ids, rows.map(toBus), ({ id }) => id);
    },
    async findBusByNumber(fleetNumber) {
      const [row] = await db.select().from(buses).where(eq(buses.fleetNumber, fleetNumber)).limit(1);
      return row === undefined ? null : toBus(row);
    },
    async listBuses(region, { first, after }) {
      const behind = after?.[0] === undefined ? undefined : gt(buses.id, after[0]);
      const rows = await db
        .select()
        .from(buses)
        .where(and(region === null ? undefined : isNear(buses.regionCode, region), behind))
        .orderBy(asc(buses.id))
        .limit(first + 1);
      return rows.map(toBus);
    },
    async findSlots(ids) {
      const rows = await db
        .select()
        .from(busSlots)
        .where(inArray(busSlots.id, [...ids]));
      return inOrderOf(ids, rows.map(toBusSlot), ({ id }) => id);
    },
    async listSlots(filter, { first, after }) {
      const [time, id] = after ?? [];
      const behind =
        time === undefined || id === undefined
          ? undefined
          : sql`(${busSlots.startsAt}, ${busSlots.id}) > (${time}::timestamptz, ${id}::uuid)`;
      const rows = await db
        .select()
        .from(busSlots)
        .where(and(...slotConditions(filter), behind))
        .orderBy(asc(busSlots.startsAt), asc(busSlots.id))
        .limit(first + 1);
      return rows.map(toBusSlot);
    },
    async findBookingsOfSlots(slotIds) {
      const rows = await db
        .select()
        .from(busBookings)
        .where(and(inArray(busBookings.slotId, [...slotIds]), stands));
      return inOrderOf(slotIds, rows.map(toBusBooking), ({ slotId }) => slotId);
    },
    async listFreeNear({ startsAt }, { region, after, limit }) {
      const away = sql`abs(extract(epoch from ${busSlots.startsAt} - ${startsAt.toISOString()}::timestamptz))`;
      const rows = await db
        .select()
        .from(busSlots)
        .where(
          and(
            isNull(busSlots.withdrawnAt),
            inArray(busSlots.regionCode, [...regionsAround(region)]),
            gt(busSlots.startsAt, after),
            isFree(),
          ),
        )
        .orderBy(asc(away), asc(busSlots.id))
        .limit(limit);
      return rows.map(toBusSlot);
    },
    async findBookings(ids, scope) {
      const rows = await db
        .select()
        .from(busBookings)
        .where(and(inArray(busBookings.id, [...ids]), bookingInScope(scope)));
      return inOrderOf(ids, rows.map(toBusBooking), ({ id }) => id);
    },
    async listBookings(filter, scope, { first, after }) {
      const [time, id] = after ?? [];
      const behind =
        time === undefined || id === undefined
          ? undefined
          : sql`(${busBookings.startsAt}, ${busBookings.id}) < (${time}::timestamptz, ${id}::uuid)`;
      const rows = await db
        .select()
        .from(busBookings)
        .where(and(...bookingConditions(filter), bookingInScope(scope), behind))
        .orderBy(desc(busBookings.startsAt), desc(busBookings.id))
        .limit(first + 1);
      return rows.map(toBusBooking);
    },
    async listBookingsOfProjects(projectIds, { scope, page: { first, after } }) {
      const [time, cursorId] = after ?? [];
      const { id, projectId, startsAt } = busBookings;
      const behind =
        time === undefined || cursorId === undefined
          ? undefined
          : sql`(${startsAt}, ${id}) < (${time}::timestamptz, ${cursorId}::uuid)`;
      const rank = sql<number>`row_number() over (partition by ${projectId} order by ${startsAt} desc, ${id} desc)`;
      const ranked = db
        .select({ id, rank: rank.as('rank') })
        .from(busBookings)
        .where(and(inArray(projectId, [...projectIds]), bookingInScope(scope), behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db.select().from(busBookings).where(inArray(id, onPage)).orderBy(desc(startsAt), desc(id));
      return groupedBy(projectIds, rows.map(toBusBooking), (booking) => booking.projectId);
    },
    async listCrewDay(personId, day, { first, after }) {
      const [time, id] = after ?? [];
      const behind =
        time === undefined || id === undefined
          ? undefined
          : sql`(${busBookings.startsAt}, ${busBookings.id}) > (${time}::timestamptz, ${id}::uuid)`;
      const ofDay = and(
        gte(busBookings.startsAt, startOfDay(day)),
        lt(busBookings.startsAt, startOfDay(nextDate(day))),
      );
      const rows = await db
        .select()
        .from(busBookings)
        .where(and(ofDay, stands, servesOnCrew(personId), behind))
        .orderBy(asc(busBookings.startsAt), asc(busBookings.id))
        .limit(first + 1);
      return rows.map(toBusBooking);
    },
    async listArrived(projectId) {
      const rows = await db
        .select()
        .from(busBookings)
        .where(and(eq(busBookings.projectId, projectId), isNotNull(busBookings.arrivedAt)))
        .orderBy(desc(busBookings.startsAt), desc(busBookings.id))
        .limit(mostArrived);
      return rows.map(toBusBooking);
    },
    async findLastChecks(bookingIds) {
      const rows = await db
        .selectDistinctOn([equipmentChecks.bookingId])
        .from(equipmentChecks)
        .innerJoin(
          busBookings,
          and(eq(busBookings.id, equipmentChecks.bookingId), eq(busBookings.slotId, equipmentChecks.slotId)),
        )
        .where(inArray(equipmentChecks.bookingId, [...bookingIds]))
        .orderBy(equipmentChecks.bookingId, desc(equipmentChecks.checkedAt), desc(equipmentChecks.id));
      const checks = rows.map(({ equipment_checks: row }) => toEquipmentCheck(row));
      return inOrderOf(bookingIds, checks, ({ bookingId }) => bookingId);
    },
    async listChecks(bookingIds, { first, after }) {
      const { id, bookingId } = equipmentChecks;
      const behind = after?.[0] === undefined ? undefined : lt(id, after[0]);
      const ranked = db
        .select({ id, rank: sql<number>`row_number() over (partition by ${bookingId} order by ${id} desc)`.as('rank') })
        .from(equipmentChecks)
        .where(and(inArray(bookingId, [...bookingIds]), behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db.select().from(equipmentChecks).where(inArray(id, onPage)).orderBy(desc(id));
      return groupedBy(bookingIds, rows.map(toEquipmentCheck), (check) => check.bookingId);
    },
    async listEntries(bookingIds, { first, after }) {
      const [time, cursorId] = after ?? [];
      const { id, bookingId, at } = visitEntries;
      const behind =
        time === undefined || cursorId === undefined
          ? undefined
          : sql`(${at}, ${id}) > (${time}::timestamptz, ${cursorId}::uuid)`;
      const rank = sql<number>`row_number() over (partition by ${bookingId} order by ${at}, ${id})`;
      const ranked = db
        .select({ id, rank: rank.as('rank') })
        .from(visitEntries)
        .where(and(inArray(bookingId, [...bookingIds]), behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db.select().from(visitEntries).where(inArray(id, onPage)).orderBy(asc(at), asc(id));
      return groupedBy(bookingIds, rows.map(toVisitEntry), (entry) => entry.bookingId);
    },
    async findApprovalEntry(projectId, applicationId) {
      const [row] = await db
        .select({ entry: visitEntries })
        .from(visitEntries)
        .innerJoin(busBookings, eq(busBookings.id, visitEntries.bookingId))
        .where(
          and(
            eq(busBookings.projectId, projectId),
            eq(visitEntries.applicationId, applicationId),
            eq(visitEntries.kind, 'APPROVED'),
          ),
        )
        .orderBy(desc(visitEntries.at))
        .limit(1);
      return row === undefined ? null : toVisitEntry(row.entry);
    },
    countMonths: (busIds, month) => countBusMonths(db, busIds, month),
  };
}

/** Codes within a region, and those around it. */
function isNear(code: typeof buses.regionCode | typeof busSlots.regionCode, region: string): SQL | undefined {
  return or(isWithin(code, region), inArray(code, [...regionsAround(region)]));
}

function isFree(): SQL {
  return sql`not exists (select 1 from ${busBookings} where ${busBookings.slotId} = ${busSlots.id} and ${stands})`;
}

function slotConditions(filter: SlotFilter): (SQL | undefined)[] {
  const { region, busId, crewId, from, to, after, free, withWithdrawn } = filter;
  return [
    ...(withWithdrawn ? [] : [isNull(busSlots.withdrawnAt)]),
    ...(region ? [isNear(busSlots.regionCode, region)] : []),
    ...(busId ? [eq(busSlots.busId, busId)] : []),
    ...(crewId ? [eq(busSlots.crewId, crewId)] : []),
    ...(from ? [gt(busSlots.endsAt, from)] : []),
    ...(to ? [lt(busSlots.startsAt, to)] : []),
    ...(after ? [gt(busSlots.startsAt, after)] : []),
    ...(free === true ? [isFree()] : []),
    ...(free === false ? [sql`not ${isFree()}`] : []),
  ];
}

function bookingConditions(filter: BookingFilter): (SQL | undefined)[] {
  const { projectId, busId, crewId, statuses, channel, region, from, to } = filter;
  return [
    ...(projectId ? [eq(busBookings.projectId, projectId)] : []),
    ...(busId ? [eq(busBookings.busId, busId)] : []),
    ...(crewId ? [eq(busBookings.crewId, crewId)] : []),
    ...(statuses ? [inArray(busBookings.status, [...statuses])] : []),
    ...(channel ? [eq(busBookings.channel, channel)] : []),
    ...(region ? [projectInRegion(busBookings.projectId, region)] : []),
    ...(from ? [gt(busBookings.endsAt, from)] : []),
    ...(to ? [lt(busBookings.startsAt, to)] : []),
  ];
}
