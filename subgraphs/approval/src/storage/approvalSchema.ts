import { pgSchema, timestamp } from '@guanjia/runtime/drizzle';

/** Approval's own schema: no other department reads it. */
export const approvalSchema = pgSchema('approval');

/** A point in time, as `Date`. */
export function instant(name: string) {
  return timestamp(name, { withTimezone: true, mode: 'date' });
}
