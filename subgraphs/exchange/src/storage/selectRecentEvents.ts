import type { StoredEvent } from '@guanjia/kernel/messages';
import { regionPrefix } from '@guanjia/kernel/regions';
import { and, desc, eq, gte, isNull, like, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { EventScope, RecentChosen, RecentCounts, RecentQuery } from '../domain/eventLog.ts';
import { eventLog, projectFacts } from './logTables.ts';
import { toStoredEvent } from './toStoredEvent.ts';

const regionCode = sql`${projectFacts.facts} ->> 'regionCode'`;
const ownerCode = sql`${projectFacts.facts} -> 'ownerUnit' ->> 'creditCode'`;

/** Events of all projects, the latest first; those of one instant by their ids. */
export async function selectRecentEvents(reader: Reader, query: RecentQuery): Promise<StoredEvent[]> {
  const { after, limit } = query;
  const earlier =
    after === null
      ? undefined
      : sql`(${eventLog.time}, ${eventLog.id}) < (${after.time.toISOString()}::timestamptz, ${after.id}::uuid)`;
  const rows = await reader
    .select({ event: eventLog })
    .from(eventLog)
    .leftJoin(projectFacts, eq(projectFacts.projectId, eventLog.projectId))
    .where(and(conditionOf(query), earlier))
    .orderBy(desc(eventLog.time), desc(eventLog.id))
    .limit(limit);
  return rows.map(({ event }) => toStoredEvent(event));
}

/** How many there are, and of how many projects. */
export async function countRecentEvents(reader: Reader, chosen: RecentChosen): Promise<RecentCounts> {
  const [row] = await reader
    .select({
      events: sql<number>`count(*)::int`,
      projects: sql<number>`count(distinct ${eventLog.projectId})::int`,
    })
    .from(eventLog)
    .leftJoin(projectFacts, eq(projectFacts.projectId, eventLog.projectId))
    .where(conditionOf(chosen));
  return row ?? { events: 0, projects: 0 };
}

function conditionOf({ scopes, since, region }: RecentChosen): SQL | undefined {
  const readable = or(...scopes.map(inScope)) ?? sql`false`;
  return and(gte(eventLog.time, since), readable, region === null ? undefined : within(region));
}

function inScope({ visibility, all, ownerUnit, regions, unplaced }: EventScope): SQL | undefined {
  const own = ownerUnit === null ? undefined : eq(ownerCode, ownerUnit);
  const placed = regions.map(within);
  const reached = or(own, ...placed, unplaced ? isNull(projectFacts.projectId) : undefined) ?? sql`false`;
  return and(eq(eventLog.visibility, visibility), all ? undefined : reached);
}

function within(region: string): SQL {
  return like(regionCode, `${regionPrefix(region)}%`);
}
