import { DomainError } from '@guanjia/kernel/DomainError';
import { and, asc, eq, gte, inArray, isNull, lt, ne, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Bus } from '../domain/bus.ts';
import type { Revision } from '../domain/revision.ts';
import type { ThroughTrainChange } from '../domain/throughTrainChange.ts';
import { keepBooking, keepCheck, keepEntry } from './keepBookings.ts';
import { keepRevisions } from './keepRevisions.ts';
import { people } from './tables.ts';
import { dutyTerms, teams } from './teamTables.ts';
import { busBookings, buses, busSlots } from './throughTrainTables.ts';

type ChangeOf<Kind extends ThroughTrainChange['kind']> = Extract<ThroughTrainChange, { readonly kind: Kind }>;

/** Writes changes of buses, slots and bookings in their order. @throws STALE_VERSION and what `ThroughTrainChange` names */
export async function keepThroughTrain(tx: Transaction, changes: readonly ThroughTrainChange[]): Promise<void> {
  for (const change of changes) await keepOne(tx, change);
}

async function keepOne(tx: Transaction, change: ThroughTrainChange): Promise<void> {
  switch (change.kind) {
    case 'BUS':
      return keepBus(tx, change.revision);
    case 'BUS_OUT':
      return keepBusOut(tx, change);
    case 'SLOTS':
      return keepSlots(tx, change);
    case 'SLOT_WITHDRAWN':
      return keepWithdrawn(tx, change);
    case 'BOOKING':
      return keepBooking(tx, change);
    case 'CHECK':
      return keepCheck(tx, change);
    case 'ENTRY':
      return keepEntry(tx, change);
  }
}

async function keepBus(tx: Transaction, revision: Revision<Bus>): Promise<void> {
  const { id } = buses;
  await keepRevisions([revision], {
    insert: (records) => tx.insert(buses).values(records).onConflictDoNothing().returning({ id }),
    update: (record, readVersion) =>
      tx
        .update(buses)
        .set(record)
        .where(and(eq(id, record.id), eq(buses.version, readVersion)))
        .returning({ id }),
  });
}

async function keepBusOut(tx: Transaction, { revision, withdrawn }: ChangeOf<'BUS_OUT'>): Promise<void> {
  await keepBus(tx, revision);
  const { from, until, at, reason } = withdrawn;
  // locked first, looked at afterwards: whoever books one of them has either committed by then or waits for us
  const slots = await tx
    .select({ id: busSlots.id })
    .from(busSlots)
    .where(
      and(
        eq(busSlots.busId, revision.record.id),
        isNull(busSlots.withdrawnAt),
        gte(busSlots.startsAt, from),
        lt(busSlots.startsAt, until),
        // a visit of the day that is over takes nobody's place any more, and keeps its slot
        sql`not exists (select 1 from ${busBookings} where ${busBookings.slotId} = ${busSlots.id} and ${inArray(busBookings.status, ['DONE', 'NO_SHOW'])})`,
      ),
    )
    .orderBy(asc(busSlots.id))
    .for('update');
  await withdrawAll(
    tx,
    slots.map(({ id }) => id),
    { at, reason },
  );
}

async function keepWithdrawn(tx: Transaction, { slot }: ChangeOf<'SLOT_WITHDRAWN'>): Promise<void> {
  const { id, withdrawnAt, withdrawReason } = slot;
  if (withdrawnAt === null || withdrawReason === null) return;
  await tx.select({ id: busSlots.id }).from(busSlots).where(eq(busSlots.id, id)).for('update');
  await withdrawAll(tx, [id], { at: withdrawnAt, reason: withdrawReason });
}

/** Slots whose rows are locked. @throws BUS_BOOKED naming the bookings, and the times they have */
async function withdrawAll(
  tx: Transaction,
  ids: readonly string[],
  { at, reason }: { readonly at: Date; readonly reason: string },
): Promise<void> {
  if (ids.length === 0) return;
  const booked = await tx
    .select({ bookingId: busBookings.id, startsAt: busBookings.startsAt })
    .from(busBookings)
    .where(and(inArray(busBookings.slotId, [...ids]), ne(busBookings.status, 'CANCELLED')))
    .orderBy(asc(busBookings.startsAt));
  if (booked.length > 0) throw new DomainError('BUS_BOOKED', { value: booked, accepted: 'a time without bookings' });
  await tx
    .update(busSlots)
    .set({ withdrawnAt: at, withdrawReason: reason })
    .where(and(inArray(busSlots.id, [...ids]), isNull(busSlots.withdrawnAt)));
}

/**
 * Locks bus, crew and its people, always in this order, so that two who open slots of one of them come one after the other;
 * then looks whether one of them is taken at these times.
 */
async function keepSlots(tx: Transaction, { slots, bus, crew, personIds }: ChangeOf<'SLOTS'>): Promise<void> {
  const [lockedBus] = await tx
    .select({ version: buses.version })
    .from(buses)
    .where(eq(buses.id, bus.id))
    .for('no key update');
  const [lockedCrew] = await tx
    .select({ version: teams.version })
    .from(teams)
    .where(eq(teams.id, crew.id))
    .for('no key update');
  if (lockedBus?.version !== bus.version || lockedCrew?.version !== crew.version) {
    throw new DomainError('STALE_VERSION');
  }
  await tx
    .select({ id: people.id })
    .from(people)
    .where(inArray(people.id, [...personIds]))
    .orderBy(asc(people.id))
    .for('no key update');
  await requireNoOverlap(tx, { slots, busId: bus.id, crewId: crew.id, personIds });
  const kept = await tx.insert(busSlots).values(slots.slice()).onConflictDoNothing().returning({ id: busSlots.id });
  if (kept.length !== slots.length) throw new DomainError('STALE_VERSION');
}

async function requireNoOverlap(
  tx: Transaction,
  {
    slots,
    busId,
    crewId,
    personIds,
  }: Pick<ChangeOf<'SLOTS'>, 'slots' | 'personIds'> & { readonly busId: string; readonly crewId: string },
): Promise<void> {
  const shared = tx
    .select({ id: dutyTerms.ownerId })
    .from(dutyTerms)
    .where(and(eq(dutyTerms.ownerKind, 'TEAM'), isNull(dutyTerms.until), inArray(dutyTerms.personId, [...personIds])));
  const sameHands = sql`(${busSlots.busId} = ${busId} or ${busSlots.crewId} = ${crewId} or ${inArray(busSlots.crewId, shared)})`;
  const times = slots.map(
    ({ startsAt, endsAt }) =>
      sql`(${busSlots.startsAt} < ${endsAt.toISOString()}::timestamptz and ${busSlots.endsAt} > ${startsAt.toISOString()}::timestamptz)`,
  );
  const found = await tx
    .select({
      slotId: busSlots.id,
      startsAt: busSlots.startsAt,
      endsAt: busSlots.endsAt,
      busId: busSlots.busId,
      crewId: busSlots.crewId,
    })
    .from(busSlots)
    .where(and(isNull(busSlots.withdrawnAt), sameHands, sql`(${sql.join(times, sql` or `)})`))
    .orderBy(asc(busSlots.startsAt))
    .limit(20);
  if (found.length === 0) return;
  const value = found.map(({ startsAt, endsAt, ...slot }) => ({
    ...slot,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }));
  throw new DomainError('BUS_SLOT_OVERLAPS', {
    field: 'times',
    value,
    accepted: 'times at which bus, crew and each of its people have no other slot',
  });
}
