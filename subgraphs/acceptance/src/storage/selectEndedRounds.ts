import { regionPrefix } from '@guanjia/kernel/regions';
import { and, eq, like, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { EndedRounds, EndedRoundsQuery } from '../domain/throughput.ts';
import { acceptanceItems, itemRounds, jointAcceptances } from './tables.ts';

const rowsSchema = z.array(
  z.object({
    startedOn: z.string(),
    endedOn: z.string(),
    verdict: z.enum(['PASS', 'RECTIFY', 'NOT_APPLICABLE']),
    onTime: z.boolean(),
    laterRound: z.boolean(),
    count: z.number(),
  }),
);

const startedOn = sql<string>`to_char(${itemRounds.startedAt} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;
const endedOn = sql<string>`to_char((${itemRounds.opinion} ->> 'givenAt')::timestamptz at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;
const verdict = sql<string>`${itemRounds.opinion} -> 'opinion' ->> 'verdict'`;
const onTime = sql<boolean>`${endedOn} <= to_char(${itemRounds.deadline}, 'YYYY-MM-DD')`;
const laterRound = sql<boolean>`${itemRounds.number} > 1`;

/** An agency's ended rounds of the days, counted in SQL: as many rows as there are different pairs of days. */
export async function selectEndedRounds(
  reader: Reader,
  { agency, regions, regionCode, from, before }: EndedRoundsQuery,
): Promise<readonly EndedRounds[]> {
  if (regions.length === 0) return [];
  const rows = await reader
    .select({ startedOn, endedOn, verdict, onTime, laterRound, count: sql<number>`count(*)::int` })
    .from(itemRounds)
    .innerJoin(acceptanceItems, eq(acceptanceItems.id, itemRounds.itemId))
    .innerJoin(jointAcceptances, eq(jointAcceptances.id, acceptanceItems.acceptanceId))
    .where(
      and(
        eq(acceptanceItems.agency, agency),
        or(...regions.map((region) => like(jointAcceptances.regionCode, `${regionPrefix(region)}%`))),
        regionCode === null ? undefined : like(jointAcceptances.regionCode, `${regionPrefix(regionCode)}%`),
        sql`${itemRounds.opinion} is not null`,
        sql`${endedOn} >= ${from}`,
        sql`${endedOn} < ${before}`,
      ),
    )
    .groupBy(sql`1, 2, 3, 4, 5`);
  return rowsSchema.parse(rows);
}
