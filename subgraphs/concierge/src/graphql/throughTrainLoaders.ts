import DataLoader from 'dataloader';
import type { Bus } from '../domain/bus.ts';
import type { BusBooking } from '../domain/busBooking.ts';
import type { BusSlot } from '../domain/busSlot.ts';
import type { EquipmentCheck } from '../domain/equipmentCheck.ts';
import type { Page } from '../domain/page.ts';
import type { BusMonth } from '../domain/throughTrainStore.ts';
import type { VisitEntry } from '../domain/visitEntry.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { createListLoader, type ListLoader } from './createListLoader.ts';
import type { ReadRights } from './readRights.ts';

type ById<Kept> = Pick<DataLoader<string, Kept>, 'load' | 'clearAll'>;

/** Loaders of buses, slots, bookings and records of visits. */
export interface ThroughTrainLoaders {
  readonly busById: ById<Bus | null>;
  readonly slotById: ById<BusSlot | null>;
  /** The booking that has a slot, whoever asks. */
  readonly takenBy: ById<BusBooking | null>;
  /** Null outside the scope. */
  readonly bookingById: ById<BusBooking | null>;
  /** Whether the telephone of a booking may be told. */
  readonly canReadContactOf: ById<boolean>;
  readonly visitsOf: ListLoader<Page, BusBooking>;
  readonly lastCheckOf: ById<EquipmentCheck | null>;
  readonly checksOf: ListLoader<Page, EquipmentCheck>;
  readonly entriesOf: ListLoader<Page, VisitEntry>;
  readonly busMonthOf: ListLoader<string, BusMonth>;
}

/** Made afresh for each request. */
export function createThroughTrainLoaders(
  { store }: Pick<ConciergeNeeds, 'store'>,
  { scopeOf }: Pick<ReadRights, 'scopeOf'>,
): ThroughTrainLoaders {
  const { throughTrain } = store;
  const scope = () => scopeOf('throughTrainBooking');
  return {
    busById: new DataLoader((ids: readonly string[]) => throughTrain.findBuses(ids)),
    slotById: new DataLoader((ids: readonly string[]) => throughTrain.findSlots(ids)),
    takenBy: new DataLoader((ids: readonly string[]) => throughTrain.findBookingsOfSlots(ids)),
    bookingById: new DataLoader(async (ids: readonly string[]) => throughTrain.findBookings(ids, await scope())),
    canReadContactOf: new DataLoader(async (ids: readonly string[]) => {
      const told = await throughTrain.findBookings(ids, await scopeOf('visitContactPhone'));
      return told.map((booking) => booking !== null);
    }),
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
