import { index, integer, jsonb, sql, text, timestamp, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import { concierge } from './tables.ts';
import { teams } from './teamTables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const buses = concierge.table(
  'buses',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    fleetNumber: text('fleet_number').notNull().unique(),
    regionCode: text('region_code').notNull(),
    equipment: jsonb('equipment').notNull(),
    outages: jsonb('outages').notNull(),
    registeredAt: instant('registered_at').notNull(),
    registeredBy: jsonb('registered_by').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [index('buses_region').on(table.regionCode, table.id)],
);

/** That the slots of a bus, a crew and a person do not overlap is asked under locks on their rows when slots are kept. */
export const busSlots = concierge.table(
  'bus_slots',
  {
    id: uuid('id').primaryKey(),
    busId: uuid('bus_id')
      .notNull()
      .references(() => buses.id),
    crewId: uuid('crew_id')
      .notNull()
      .references(() => teams.id),
    regionCode: text('region_code').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    openedAt: instant('opened_at').notNull(),
    openedBy: jsonb('opened_by').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawReason: text('withdraw_reason'),
  },
  (table) => [
    index('bus_slots_time').on(table.startsAt, table.id),
    // two who open the same time at once: one of them finds it there
    uniqueIndex('bus_slots_bus_once').on(table.busId, table.startsAt).where(sql`withdrawn_at is null`),
    uniqueIndex('bus_slots_crew_once').on(table.crewId, table.startsAt).where(sql`withdrawn_at is null`),
  ],
);

export const busBookings = concierge.table(
  'bus_bookings',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    slotId: uuid('slot_id')
      .notNull()
      .references(() => busSlots.id),
    busId: uuid('bus_id').notNull(),
    crewId: uuid('crew_id').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    channel: text('channel').notNull(),
    itemCodes: text('item_codes').array().notNull(),
    services: text('services').array().notNull(),
    place: text('place').notNull(),
    contactName: text('contact_name').notNull(),
    contactPhone: text('contact_phone').notNull(),
    note: text('note'),
    exceptionReason: text('exception_reason'),
    status: text('status').notNull(),
    bookedAt: instant('booked_at').notNull(),
    bookedBy: jsonb('booked_by').notNull(),
    moves: integer('moves').notNull(),
    confirmedAt: instant('confirmed_at'),
    departedAt: instant('departed_at'),
    arrivedAt: instant('arrived_at'),
    endedAt: instant('ended_at'),
    endedBy: jsonb('ended_by'),
    endNote: text('end_note'),
    version: integer('version').notNull(),
  },
  (table) => [
    // never double booked: a slot has one booking that stands
    uniqueIndex('bus_bookings_slot').on(table.slotId).where(sql`status <> 'CANCELLED'`),
    index('bus_bookings_project').on(table.projectId, table.startsAt),
    index('bus_bookings_bus').on(table.busId, table.startsAt),
    index('bus_bookings_crew').on(table.crewId, table.startsAt),
    index('bus_bookings_time').on(table.startsAt, table.id),
  ],
);

/** Written once. */
export const equipmentChecks = concierge.table(
  'equipment_checks',
  {
    id: uuid('id').primaryKey(),
    bookingId: uuid('booking_id')
      .notNull()
      .references(() => busBookings.id),
    slotId: uuid('slot_id').notNull(),
    pieces: jsonb('pieces').notNull(),
    checkedAt: instant('checked_at').notNull(),
    checkedBy: jsonb('checked_by').notNull(),
  },
  (table) => [index('equipment_checks_booking').on(table.bookingId, table.id)],
);

/** Written once; one line for each event of approval. */
export const visitEntries = concierge.table(
  'visit_entries',
  {
    id: uuid('id').primaryKey(),
    bookingId: uuid('booking_id')
      .notNull()
      .references(() => busBookings.id),
    kind: text('kind').notNull(),
    applicationId: uuid('application_id'),
    itemCode: text('item_code'),
    delegationId: uuid('delegation_id'),
    certificateId: uuid('certificate_id'),
    certificateNumber: text('certificate_number'),
    text: text('text'),
    at: instant('at').notNull(),
    by: jsonb('by').notNull(),
    eventId: uuid('event_id').unique(),
  },
  (table) => [
    index('visit_entries_booking').on(table.bookingId, table.at, table.id),
    index('visit_entries_application').on(table.applicationId),
  ],
);
