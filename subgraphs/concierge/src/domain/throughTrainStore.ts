import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Bus } from './bus.ts';
import type { BookingChannel, BookingStatus, BusBooking } from './busBooking.ts';
import type { BusSlot, TimeSpan } from './busSlot.ts';
import type { EquipmentCheck } from './equipmentCheck.ts';
import type { Page } from './page.ts';
import type { ReadScope } from './readScope.ts';
import type { VisitEntry } from './visitEntry.ts';

export interface SlotFilter {
  /** Slots that serve this region, or lie within it. */
  readonly region?: string | null | undefined;
  readonly busId?: string | null | undefined;
  readonly crewId?: string | null | undefined;
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
  /** That begin after this. */
  readonly after?: Date | null | undefined;
  /** Free ones, or taken ones; both when absent. */
  readonly free?: boolean | null | undefined;
  readonly withWithdrawn?: boolean | null | undefined;
}

export interface BookingFilter {
  readonly projectId?: string | null | undefined;
  readonly busId?: string | null | undefined;
  readonly crewId?: string | null | undefined;
  readonly statuses?: readonly BookingStatus[] | null | undefined;
  readonly channel?: BookingChannel | null | undefined;
  readonly region?: string | null | undefined;
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
}

/** What a bus has done in a month; a visit counts in the month of its slot, a line of the record in its own. */
export interface BusMonth {
  readonly busId: string;
  readonly visits: number;
  readonly cancelled: number;
  readonly missed: number;
  readonly accepted: number;
  readonly reviewed: number;
  readonly approved: number;
  readonly rejected: number;
  readonly certificates: number;
  readonly surveyed: number;
  readonly notDecided: number;
}

/** Where buses, slots, bookings and records of visits are kept. */
export interface ThroughTrainStore {
  findBuses(ids: readonly string[]): Promise<(Bus | null)[]>;
  findBusByNumber(fleetNumber: string): Promise<Bus | null>;
  /** By id. */
  listBuses(region: string | null, page: Page): Promise<Bus[]>;
  findSlots(ids: readonly string[]): Promise<(BusSlot | null)[]>;
  /** The next first, by start and id. */
  listSlots(filter: SlotFilter, page: Page): Promise<BusSlot[]>;
  /** For each slot, the booking that has it. */
  findBookingsOfSlots(slotIds: readonly string[]): Promise<(BusBooking | null)[]>;
  /** Free slots for a region that begin after this moment, those closest to the time first. */
  listFreeNear(
    near: TimeSpan,
    asked: { readonly region: string; readonly after: Date; readonly limit: number },
  ): Promise<BusSlot[]>;
  /** Those neither of a project in the scope nor of one of the person's crews are null. */
  findBookings(ids: readonly string[], scope: ReadScope): Promise<(BusBooking | null)[]>;
  /** The latest slot first, by start and id. */
  listBookings(filter: BookingFilter, scope: ReadScope, page: Page): Promise<BusBooking[]>;
  listBookingsOfProjects(
    projectIds: readonly string[],
    asked: { readonly scope: ReadScope; readonly page: Page },
  ): Promise<BusBooking[][]>;
  /** Bookings on this day of the crews in which the person serves, the next first; without those that were called off. */
  listCrewDay(personId: string, day: CalendarDate, page: Page): Promise<BusBooking[]>;
  /** Visits to the project that have arrived on its site, the last first; at most a hundred. */
  listArrived(projectId: string): Promise<BusBooking[]>;
  /** For each booking, the last check made for the slot it has now. */
  findLastChecks(bookingIds: readonly string[]): Promise<(EquipmentCheck | null)[]>;
  /** The latest first, by id. */
  listChecks(bookingIds: readonly string[], page: Page): Promise<EquipmentCheck[][]>;
  /** In the order in which it was done, by time and id. */
  listEntries(bookingIds: readonly string[], page: Page): Promise<VisitEntry[][]>;
  /** The approval of an application that is on the record of a visit to the project, the latest. */
  findApprovalEntry(projectId: string, applicationId: string): Promise<VisitEntry | null>;
  /** Of each bus in a month, YYYY-MM, of China. */
  countMonths(busIds: readonly string[], month: string): Promise<BusMonth[]>;
}
