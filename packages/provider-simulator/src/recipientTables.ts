import { departmentTables } from '@guanjia/runtime/departmentTables';
import { bigserial, jsonb, pgSchema, text, uuid } from '@guanjia/runtime/drizzle';

const schema = pgSchema('bench_recipient');

/** Ids of legs whose effect is done. */
export const { inbox } = departmentTables(schema);

/** What a recipient does with a leg. Nothing keeps the same leg from standing here twice: a duplicated effect would be seen. */
export const effects = schema.table('effects', {
  position: bigserial('position', { mode: 'number' }).primaryKey(),
  legId: uuid('leg_id').notNull(),
  recipient: text('recipient').notNull(),
});

/** Receipts as they were signed, to be given again. */
export const givenReceipts = schema.table('given_receipts', {
  legId: uuid('leg_id').primaryKey(),
  receipt: jsonb('receipt').notNull(),
});
