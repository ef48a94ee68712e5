import { regionPrefix } from '@guanjia/kernel/regions';
import { and, asc, desc, eq, inArray, like, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { InboxEntry, InboxQuestion } from '../domain/applicationStore.ts';
import { loadApplications } from './loadApplications.ts';
import { applications, projects } from './tables.ts';

const waiting = ['SUBMITTED', 'ACCEPTED', 'UNDER_REVIEW', 'SPECIAL_PROCEDURE'] as const;
const noDay = '9999-12-31';
const key = sql<boolean>`cardinality(${projects.keyLevels}) > 0`;
const dueOn = sql<string>`coalesce(${applications.dueOn}, ${noDay}::date)`;

/** What waits for an agency: key projects first (绿色通道), then by due day, then the oldest first. */
export async function selectInbox(
  reader: Reader,
  { agency, regions, effect, limit, after }: InboxQuestion,
): Promise<InboxEntry[]> {
  const conditions = [eq(applications.agency, agency), inArray(applications.status, [...waiting])];
  if (regions !== null) conditions.push(withinAny(regions));
  if (effect !== null) conditions.push(eq(applications.effect, effect));
  if (after !== null) conditions.push(behind(after));
  const rows = await reader
    .select({ row: applications, key: key.as('key'), dueOn: sql<string>`${dueOn}::text`.as('due') })
    .from(applications)
    .innerJoin(projects, eq(projects.id, applications.projectId))
    .where(and(...conditions))
    .orderBy(desc(key), asc(dueOn), asc(applications.id))
    .limit(limit);
  const found = await loadApplications(
    reader,
    rows.map(({ row }) => row),
  );
  return rows.flatMap((row, index) => {
    const application = found[index];
    return application === undefined ? [] : [{ application, key: row.key, dueOn: row.dueOn }];
  });
}

function withinAny(regions: readonly string[]): SQL {
  return (
    or(sql`false`, ...regions.map((region) => like(projects.regionCode, `${regionPrefix(region)}%`))) ?? sql`false`
  );
}

function behind(after: NonNullable<InboxQuestion['after']>): SQL {
  return sql`(not ${key}, ${dueOn}, ${applications.id}) > (not ${after.key}::boolean, ${after.dueOn}::date, ${after.id}::uuid)`;
}
