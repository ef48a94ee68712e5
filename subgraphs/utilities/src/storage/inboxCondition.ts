import { regionPrefix } from '@guanjia/kernel/regions';
import { and, eq, exists, gte, inArray, lt, ne, or, sql } from '@guanjia/runtime/drizzle';
import type { SQL } from 'drizzle-orm';
import type { LightWindow } from '../domain/lightWindow.ts';
import type { InboxQuery } from '../domain/matterTaskStore.ts';
import { matterTasks, projectFacts } from './tables.ts';

/** What a matter must be like to stand in the inbox that is asked for. */
export function inboxCondition({
  provider,
  statuses,
  light,
  dueBefore,
  regions,
}: Pick<InboxQuery, 'provider' | 'statuses' | 'light' | 'dueBefore' | 'regions'>): SQL | undefined {
  return and(
    provider === null ? undefined : eq(matterTasks.provider, provider),
    statuses.length === 0 ? undefined : inArray(matterTasks.status, [...statuses]),
    light === null ? undefined : showsLight(light),
    dueBefore === null ? undefined : lt(matterTasks.dueDate, dueBefore),
    regions === null ? undefined : liesIn(regions),
  );
}

/** Whether the matter's project lies in one of the regions; no region matches nothing. */
export function liesIn(regions: readonly string[]): SQL {
  const region = sql`${projectFacts.facts} ->> 'regionCode'`;
  const within = regions.map((code) => sql`${region} like ${`${regionPrefix(code)}%`}`);
  const isOfMatter = sql`${projectFacts.projectId} = ${matterTasks.projectId}`;
  return exists(sql`(select 1 from ${projectFacts} where ${isOfMatter} and ${or(sql`false`, ...within)})`);
}

function showsLight({ light, today, greenFrom }: LightWindow): SQL | undefined {
  const isRunning = ne(matterTasks.status, 'RETURNED');
  const firstGreen = sql`(${`{${greenFrom.join(',')}}`}::date[])[${matterTasks.promisedWorkingDays} / 5 + 1]`;
  switch (light) {
    case 'RED':
      return and(isRunning, lt(matterTasks.dueDate, today));
    case 'AMBER':
      return and(isRunning, gte(matterTasks.dueDate, today), sql`${matterTasks.dueDate} < ${firstGreen}`);
    case 'GREEN':
      return and(isRunning, gte(matterTasks.dueDate, today), sql`${matterTasks.dueDate} >= ${firstGreen}`);
  }
}
