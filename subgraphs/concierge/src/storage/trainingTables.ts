import { date, index, integer, jsonb, text, timestamp, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import { concierge, people, units } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const trainingPlans = concierge.table(
  'training_plans',
  {
    id: uuid('id').primaryKey(),
    subject: text('subject').notNull(),
    field: text('field').notNull(),
    form: text('form').notNull(),
    heldById: uuid('held_by_id')
      .notNull()
      .references(() => units.id),
    firstDay: date('first_day', { mode: 'string' }).notNull(),
    lastDay: date('last_day', { mode: 'string' }).notNull(),
    roles: text('roles').array().notNull(),
    tiers: text('tiers').array().notNull(),
    unitIds: text('unit_ids').array().notNull(),
    plannedAt: instant('planned_at').notNull(),
    plannedBy: jsonb('planned_by').notNull(),
    cancelledAt: instant('cancelled_at'),
    cancelReason: text('cancel_reason'),
    version: integer('version').notNull(),
  },
  (table) => [index('training_plans_unit').on(table.heldById, table.id)],
);

/** Written once; what corrects it stands in `trainingCorrections`. */
export const trainingRecords = concierge.table(
  'training_records',
  {
    id: uuid('id').primaryKey(),
    planId: uuid('plan_id')
      .notNull()
      .references(() => trainingPlans.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    result: text('result').notNull(),
    trainedOn: date('trained_on', { mode: 'string' }).notNull(),
    note: text('note'),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: jsonb('recorded_by').notNull(),
  },
  (table) => [
    uniqueIndex('training_records_once').on(table.planId, table.personId),
    index('training_records_person').on(table.personId, table.trainedOn),
  ],
);

/** Corrections of results; written once, the last of a record counts. */
export const trainingCorrections = concierge.table(
  'training_corrections',
  {
    id: uuid('id').primaryKey(),
    recordId: uuid('record_id')
      .notNull()
      .references(() => trainingRecords.id),
    number: integer('number').notNull(),
    result: text('result').notNull(),
    reason: text('reason').notNull(),
    correctedAt: instant('corrected_at').notNull(),
    correctedBy: jsonb('corrected_by').notNull(),
  },
  (table) => [uniqueIndex('training_corrections_number').on(table.recordId, table.number)],
);
