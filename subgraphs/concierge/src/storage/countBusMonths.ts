import { startOfDay } from '@guanjia/kernel/calendarDate';
import { and, eq, gte, inArray, lt, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { BusBooking } from '../domain/busBooking.ts';
import type { BusMonth } from '../domain/throughTrainStore.ts';
import type { VisitEntryKind } from '../domain/visitEntry.ts';
import { busBookings, visitEntries } from './throughTrainTables.ts';

/** What each bus has done in a month, YYYY-MM, of China; zeros for one that did nothing. */
export async function countBusMonths(db: Reader, busIds: readonly string[], month: string): Promise<BusMonth[]> {
  const from = startOfDay(`${month}-01`);
  const until = startOfDay(`${monthAfter(month)}-01`);
  const ofBuses = inArray(busBookings.busId, [...busIds]);
  const number = sql<number>`count(*)::int`;
  const visits = await db
    .select({ busId: busBookings.busId, status: busBookings.status, number })
    .from(busBookings)
    .where(and(ofBuses, gte(busBookings.startsAt, from), lt(busBookings.startsAt, until)))
    .groupBy(busBookings.busId, busBookings.status);
  const entries = await db
    .select({ busId: busBookings.busId, kind: visitEntries.kind, number })
    .from(visitEntries)
    .innerJoin(busBookings, eq(busBookings.id, visitEntries.bookingId))
    .where(and(ofBuses, gte(visitEntries.at, from), lt(visitEntries.at, until)))
    .groupBy(busBookings.busId, visitEntries.kind);
  return busIds.map((busId) => {
    const countOf = (wanted: BusBooking['status']) =>
      visits.find((row) => row.busId === busId && row.status === wanted)?.number ?? 0;
    const linesOf = (wanted: VisitEntryKind) =>
      entries.find((row) => row.busId === busId && row.kind === wanted)?.number ?? 0;
    return {
      busId,
      visits: countOf('DONE'),
      cancelled: countOf('CANCELLED'),
      missed: countOf('NO_SHOW'),
      accepted: linesOf('ACCEPTED'),
      reviewed: linesOf('REVIEWED'),
      approved: linesOf('APPROVED'),
      rejected: linesOf('REJECTED'),
      certificates: linesOf('CERTIFICATE_ISSUED'),
      surveyed: linesOf('SURVEYED'),
      notDecided: linesOf('NOT_DECIDED'),
    };
  });
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
