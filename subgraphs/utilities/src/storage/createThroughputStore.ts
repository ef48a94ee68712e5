import { sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { ThroughputQuery, ThroughputRow, ThroughputStore } from '../domain/throughput.ts';
import { liesIn } from './inboxCondition.ts';
import { matterSteps, matterTasks, projectFacts } from './tables.ts';

const count = z.coerce.number().int();
const days = z.coerce.number().nullable();
const rowsSchema = z.array(
  z.object({
    month: z.string(),
    regionCode: z.string().nullable(),
    received: count,
    accepted: count,
    returned: count,
    withdrawn: count,
    finished: count,
    finishedInTime: count,
    medianWorkingDays: days,
    p90WorkingDays: days,
  }),
);

/** Counts in PostgreSQL, one statement for a whole answer. */
export function createThroughputStore({ db }: Pick<Database, 'db'>): ThroughputStore {
  return {
    async read(query: ThroughputQuery): Promise<readonly ThroughputRow[]> {
      const { rows } = await db.execute(statement(query));
      return rowsSchema.parse(rows);
    },
  };
}

function statement({ provider, from, to, regions, byRegion, limit }: ThroughputQuery) {
  const region = byRegion
    ? sql`(select ${projectFacts.facts} ->> 'regionCode' from ${projectFacts} where ${projectFacts.projectId} = ${matterTasks.projectId})`
    : sql`null::text`;
  const within = regions === null ? sql`true` : liesIn(regions);
  const done = (action: string) => sql`count(*) filter (where ${matterSteps.work} ->> 'action' = ${action})`;
  return sql`
    with wanted as (
      select ${matterTasks.id} as id, ${region} as region, ${matterTasks.status} as status,
        ${matterTasks.finishedAt} as finished_at, ${matterTasks.dueDate} as due_date,
        ${matterTasks.usedWorkingDays} as used
      from ${matterTasks} where ${matterTasks.provider} = ${provider} and ${within}
    ), done as (
      select ${monthOf(sql`${matterSteps.at}`)} as month, wanted.region,
        ${done('receive')} as received, ${done('accept')} as accepted,
        ${done('return')} as returned, ${done('withdraw')} as withdrawn
      from ${matterSteps} join wanted on wanted.id = ${matterSteps.taskId}
      where ${between(sql`${matterSteps.at}`, { from, to })}
      group by 1, 2
    ), ended as (
      select ${monthOf(sql`finished_at`)} as month, region, count(*) as finished,
        count(*) filter (where (finished_at at time zone 'Asia/Shanghai')::date <= due_date) as in_time,
        percentile_cont(0.5) within group (order by used) as median,
        percentile_disc(0.9) within group (order by used) as p90
      from wanted where status in ('CONNECTED', 'GRANTED') and ${between(sql`finished_at`, { from, to })}
      group by 1, 2
    )
    select coalesce(done.month, ended.month) as month, coalesce(done.region, ended.region) as "regionCode",
      coalesce(received, 0) as received, coalesce(accepted, 0) as accepted, coalesce(returned, 0) as returned,
      coalesce(withdrawn, 0) as withdrawn, coalesce(finished, 0) as finished, coalesce(in_time, 0) as "finishedInTime",
      median as "medianWorkingDays", p90 as "p90WorkingDays"
    from done left join ended on ended.month = done.month and ended.region is not distinct from done.region
    order by 1, 2 limit ${limit}`;
}

/** The month in China, as YYYY-MM. */
function monthOf(instant: ReturnType<typeof sql>) {
  return sql`to_char(${instant} at time zone 'Asia/Shanghai', 'YYYY-MM')`;
}

function between(instant: ReturnType<typeof sql>, { from, to }: Pick<ThroughputQuery, 'from' | 'to'>) {
  const start = sql`(${`${from}-01`}::timestamp at time zone 'Asia/Shanghai')`;
  const end = sql`((${`${to}-01`}::timestamp + interval '1 month') at time zone 'Asia/Shanghai')`;
  return sql`${instant} >= ${start} and ${instant} < ${end}`;
}
