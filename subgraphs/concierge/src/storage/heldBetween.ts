import { nextDate, startOfDay } from '@guanjia/kernel/calendarDate';
import { sql } from '@guanjia/runtime/drizzle';
import type { SQL } from 'drizzle-orm';
import { stewardTerms } from './tables.ts';

/** That a term of these was held on some day from one day to another, each included; nothing when neither is named. */
export function heldBetween(
  { from, to }: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
  ofTerms: SQL,
): SQL[] {
  if (!from && !to) return [];
  return [sql`exists (select 1 from ${stewardTerms} where ${ofTerms} and ${termBetween({ from, to })})`];
}

/** The same of one term. */
export function termBetween({
  from,
  to,
}: {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}): SQL {
  const begun = to
    ? sql`${stewardTerms.startedAt} < ${startOfDay(nextDate(to)).toISOString()}::timestamptz`
    : sql`true`;
  const running = from
    ? sql`(${stewardTerms.endedAt} is null or ${stewardTerms.endedAt} > ${startOfDay(from).toISOString()}::timestamptz)`
    : sql`true`;
  return sql`${begun} and ${running}`;
}
