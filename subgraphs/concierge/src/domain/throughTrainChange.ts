import type { Bus } from './bus.ts';
import type { BusBooking } from './busBooking.ts';
import type { BusSlot } from './busSlot.ts';
import type { EquipmentCheck } from './equipmentCheck.ts';
import type { Revision } from './revision.ts';
import type { Team } from './team.ts';
import type { VisitEntry } from './visitEntry.ts';

/** One change of buses, slots and bookings; kept in the order in which they were decided. */
export type ThroughTrainChange =
  | { readonly kind: 'BUS'; readonly revision: Revision<Bus> }
  | {
      readonly kind: 'BUS_OUT';
      readonly revision: Revision<Bus>;
      /** Slots that begin in this time are withdrawn. @throws BUS_BOOKED when one of them is booked */
      readonly withdrawn: { readonly from: Date; readonly until: Date; readonly at: Date; readonly reason: string };
    }
  | {
      /** @throws BUS_SLOT_OVERLAPS when bus, crew or one of its people has a slot at one of these times */
      readonly kind: 'SLOTS';
      readonly slots: readonly BusSlot[];
      readonly bus: Pick<Bus, 'id' | 'version'>;
      readonly crew: Pick<Team, 'id' | 'version'>;
      readonly personIds: readonly string[];
    }
  /** @throws BUS_BOOKED */
  | { readonly kind: 'SLOT_WITHDRAWN'; readonly slot: BusSlot }
  | {
      readonly kind: 'BOOKING';
      readonly revision: Revision<BusBooking>;
      /** @throws BUS_SLOT_TAKEN, BUS_SLOT_WITHDRAWN when it takes a slot that is not free */
      readonly takesSlot: boolean;
    }
  /** @throws STALE_VERSION when the booking has moved on */
  | { readonly kind: 'CHECK'; readonly check: EquipmentCheck; readonly bookingVersion: number }
  /** `bookingVersion` of a line of the crew; one from an event is kept whatever the booking is by then, once. */
  | { readonly kind: 'ENTRY'; readonly entry: VisitEntry; readonly bookingVersion: number | null };
