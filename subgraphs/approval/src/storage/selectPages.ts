import { and, asc, desc, eq, inArray, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { Application } from '../domain/application.ts';
import type { ApplicationFilter, ApplicationsQuestion } from '../domain/applicationStore.ts';
import { loadApplications } from './loadApplications.ts';
import { applications } from './tables.ts';

/** A page of each project's applications, the newest first, in one read however many projects there are. */
export async function selectPages(
  reader: Reader,
  { projectIds, filter, limit, after }: ApplicationsQuestion,
): Promise<Map<string, Application[]>> {
  const conditions = [inArray(applications.projectId, [...projectIds]), ...conditionsOf(filter)];
  if (after !== null) conditions.push(lt(applications.id, after));
  const rank = sql<number>`row_number() over (partition by ${applications.projectId} order by ${applications.id} desc)`;
  const ranked = reader
    .select({ id: applications.id, rank: rank.as('rank') })
    .from(applications)
    .where(and(...conditions))
    .as('ranked');
  const rows = await reader
    .select({ row: applications })
    .from(applications)
    .innerJoin(ranked, eq(ranked.id, applications.id))
    .where(lte(ranked.rank, limit))
    .orderBy(asc(applications.projectId), desc(applications.id));
  const found = await loadApplications(
    reader,
    rows.map(({ row }) => row),
  );
  return Map.groupBy(found, ({ projectId }) => projectId);
}

function* conditionsOf({ stage, status, agency, itemCode, effect }: ApplicationFilter): Generator<SQL> {
  if (stage !== undefined) yield eq(applications.stage, stage);
  if (status !== undefined) yield eq(applications.status, status);
  if (agency !== undefined) yield eq(applications.agency, agency);
  if (itemCode !== undefined) yield eq(applications.itemCode, itemCode);
  if (effect !== undefined) yield eq(applications.effect, effect);
}
