import { DomainError } from '@guanjia/kernel/DomainError';
import { and, eq, ne } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { BusBooking } from '../domain/busBooking.ts';
import type { ThroughTrainChange } from '../domain/throughTrainChange.ts';
import { keepRevisions } from './keepRevisions.ts';
import { busBookings, busSlots, equipmentChecks, visitEntries } from './throughTrainTables.ts';

type ChangeOf<Kind extends ThroughTrainChange['kind']> = Extract<ThroughTrainChange, { readonly kind: Kind }>;

/** Writes a booking as it is now. @throws STALE_VERSION, BUS_SLOT_TAKEN, BUS_SLOT_WITHDRAWN, BUS_SLOT_NOT_FOUND */
export async function keepBooking(tx: Transaction, { revision, takesSlot }: ChangeOf<'BOOKING'>): Promise<void> {
  if (takesSlot) await takeSlot(tx, revision.record);
  const { id } = busBookings;
  await keepRevisions([revision], {
    insert: (records) => tx.insert(busBookings).values(records.map(toRow)).onConflictDoNothing().returning({ id }),
    update: (record, readVersion) =>
      tx
        .update(busBookings)
        .set(toRow(record))
        .where(and(eq(id, record.id), eq(busBookings.version, readVersion)))
        .returning({ id }),
  });
}

/** Writes a check of the equipment of a booking that is as it was read. @throws STALE_VERSION */
export async function keepCheck(tx: Transaction, { check, bookingVersion }: ChangeOf<'CHECK'>): Promise<void> {
  await requireVersion(tx, check.bookingId, bookingVersion);
  await tx.insert(equipmentChecks).values({ ...check, pieces: check.pieces.slice() });
}

/** Writes a line of the record; one of an event that is there already is left out. @throws STALE_VERSION */
export async function keepEntry(tx: Transaction, { entry, bookingVersion }: ChangeOf<'ENTRY'>): Promise<void> {
  if (bookingVersion !== null) await requireVersion(tx, entry.bookingId, bookingVersion);
  await tx.insert(visitEntries).values(entry).onConflictDoNothing({ target: visitEntries.eventId });
}

/** The row is locked first: of two who want the slot one waits, and then sees the other's booking. */
async function takeSlot(tx: Transaction, { id, slotId }: BusBooking): Promise<void> {
  const [slot] = await tx
    .select({ withdrawnAt: busSlots.withdrawnAt })
    .from(busSlots)
    .where(eq(busSlots.id, slotId))
    .for('update');
  if (slot === undefined) throw new DomainError('BUS_SLOT_NOT_FOUND', { field: 'slotId', value: slotId });
  if (slot.withdrawnAt !== null) throw new DomainError('BUS_SLOT_WITHDRAWN', { field: 'slotId', value: slotId });
  const others = await tx
    .select({ id: busBookings.id })
    .from(busBookings)
    .where(and(eq(busBookings.slotId, slotId), ne(busBookings.status, 'CANCELLED'), ne(busBookings.id, id)))
    .limit(1);
  if (others.length > 0) throw new DomainError('BUS_SLOT_TAKEN', { field: 'slotId', value: slotId });
}

async function requireVersion(tx: Transaction, bookingId: string, version: number): Promise<void> {
  const [row] = await tx
    .select({ version: busBookings.version })
    .from(busBookings)
    .where(eq(busBookings.id, bookingId))
    .for('no key update');
  if (row?.version !== version) throw new DomainError('STALE_VERSION');
}

function toRow({ itemCodes, services, ...row }: BusBooking): typeof busBookings.$inferInsert {
  return { ...row, itemCodes: [...itemCodes], services: [...services] };
}
