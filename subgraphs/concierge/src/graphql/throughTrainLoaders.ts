import type { Principal } from '@guanjia/kernel/principal';
import DataLoader from 'dataloader';
import type { Bus } from '../domain/bus.ts';
import type { BusBooking } from '../domain/busBooking.ts';
import type { BusSlot } from '../domain/busSlot.ts';
import type { EquipmentCheck } from '../domain/equipmentCheck.ts';
import type { Page } from '../domain/page.ts';
import type { BookingScope, BusMonth } from '../domain/throughTrainStore.ts';
import type { VisitEntry } from '../domain/visitEntry.ts';
import { bookingScopeOf } from '../usecases/bookingScopeOf.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { createListLoader, type ListLoader } from './createListLoader.ts';

type ById<Kept> = Pick<DataLoader<string, Kept>, 'load' | 'clearAll'>;

/** Loaders of buses, slots, bookings and records of visits. */
export interface ThroughTrainLoaders {
  /** Which bookings the person who asks may see; one key, the subject. */
  readonly bookingScope: ById<BookingScope>;
  readonly busById: ById<Bus | null>;
  readonly slotById: ById<BusSlot | null>;
  /** The booking that has a slot, whoever asks. */
  readonly takenBy: ById<BusBooking | null>;
  /** Null outside the scope. */
  readonly bookingById: ById<BusBooking | null>;
  readonly visitsOf: ListLoader<Page, BusBooking>;
  readonly lastCheckOf: ById<EquipmentCheck | null>;
  readonly checksOf: ListLoader<Page, EquipmentCheck>;
  readonly entriesOf: ListLoader<Page, VisitEntry>;
  readonly busMonthOf: ListLoader<string, BusMonth>;
}

/** Made afresh for each request. */
export function createThroughTrainLoaders(
  { store }: Pick<ConciergeNeeds, 'store'>,
  principal: Principal,
): ThroughTrainLoaders {
  const { throughTrain } = store;
  const bookingScope = new DataLoader(async (subjects: readonly string[]) => {
    const scope = await bookingScopeOf(store, principal);
    return subjects.map(() => scope);
  });
  const scope = () => bookingScope.load(principal.subject);
  return {
    bookingScope,
    busById: new DataLoader((ids: readonly string[]) => throughTrain.findBuses(ids)),
    slotById: new DataLoader((ids: readonly string[]) => throughTrain.findSlots(ids)),
    takenBy: new DataLoader((ids: readonly string[]) => throughTrain.findBookingsOfSlots(ids)),
    bookingById: new DataLoader(async (ids: readonly string[]) => throughTrain.findBookings(ids, await scope())),
    visitsOf: createListLoader(async (ids, page: Page) =>
      throughTrain.listBookingsOfProjects(ids, { scope: await scope(), page }),
    ),
    lastCheckOf: new DataLoader((ids: readonly string[]) => throughTrain.findLastChecks(ids)),
    checksOf: createListLoader(throughTrain.listChecks),
    entriesOf: createListLoader(throughTrain.listEntries),
    busMonthOf: createListLoader(async (ids, month: string) => {
      const rows = await throughTrain.countMonths(ids, month);
      return rows.map((row) => [row]);
    }),
  };
}
