import { z } from 'zod';
import type { Bus, BusOutage, InstalledPiece } from '../domain/bus.ts';
import { type BusBooking, bookingChannels, bookingStatuses, busServices } from '../domain/busBooking.ts';
import type { BusSlot } from '../domain/busSlot.ts';
import type { CheckedPiece, EquipmentCheck } from '../domain/equipmentCheck.ts';
import { type VisitEntry, visitEntryKinds } from '../domain/visitEntry.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import type { busBookings, buses, busSlots, equipmentChecks, visitEntries } from './throughTrainTables.ts';

const installed: z.ZodType<InstalledPiece> = z.object({ code: z.string(), assetNo: z.string().nullable() });
const outage: z.ZodType<BusOutage> = z.object({
  id: z.string(),
  firstDay: z.string(),
  lastDay: z.string(),
  reason: z.string(),
  recordedAt: z.coerce.date(),
  recordedBy: jsonShapes.actor,
});
const checked: z.ZodType<CheckedPiece> = z.object({
  code: z.string(),
  working: z.int(),
  note: z.string().nullable(),
});
const status = z.enum(bookingStatuses);
const channel = keyOf(bookingChannels);
const services = z.array(keyOf(busServices));
const kind = keyOf(visitEntryKinds);

/** A bus from its row. */
export function toBus(row: typeof buses.$inferSelect): Bus {
  return {
    ...row,
    equipment: z.array(installed).parse(row.equipment),
    outages: z.array(outage).parse(row.outages),
    registeredBy: jsonShapes.actor.parse(row.registeredBy),
  };
}

/** A slot from its row. */
export function toBusSlot(row: typeof busSlots.$inferSelect): BusSlot {
  return { ...row, openedBy: jsonShapes.actor.parse(row.openedBy) };
}

/** A booking from its row. */
export function toBusBooking(row: typeof busBookings.$inferSelect): BusBooking {
  return {
    ...row,
    status: status.parse(row.status),
    channel: channel.parse(row.channel),
    services: services.parse(row.services),
    bookedBy: jsonShapes.actor.parse(row.bookedBy),
    endedBy: jsonShapes.actor.nullable().parse(row.endedBy),
  };
}

/** A check of the equipment from its row. */
export function toEquipmentCheck(row: typeof equipmentChecks.$inferSelect): EquipmentCheck {
  return { ...row, pieces: z.array(checked).parse(row.pieces), checkedBy: jsonShapes.actor.parse(row.checkedBy) };
}

/** A line of the record of a visit from its row. */
export function toVisitEntry(row: typeof visitEntries.$inferSelect): VisitEntry {
  return { ...row, kind: kind.parse(row.kind), by: jsonShapes.actor.parse(row.by) };
}
